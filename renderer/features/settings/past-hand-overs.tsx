import { useMemo } from 'react'
import type { PastHandOver } from '../../../core/laptop/hand-over.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { useLately } from '../../ui/use-lately.ts'

const idOf = ({ id }: PastHandOver): string => id

/** The event, or what else was handed over. */
const whatOf = ({ event, what, cases }: PastHandOver, { laptops: { pastWhat } }: Words): string => (what === 'event' ? event : pastWhat[what]({ count: cases ?? 0 }))

/** What was handed over and joined, the newest first. */
export const PastHandOvers = ({ past }: { readonly past: readonly PastHandOver[] }) => {
  const words = useText()
  const { laptops: text, format } = words
  const lately = useLately()
  const groups = useMemo(() => [{ id: 'all', label: '', items: past }], [past])
  const columns: readonly TableColumn<PastHandOver>[] = [
    { id: 'when', label: text.when, width: 'minmax(7.5rem, 1fr)', cell: ({ at }) => lately(at) },
    {
      id: 'what', label: text.what, width: 'minmax(0, 2fr)',
      cell: (past) => <span className="backup-lines"><b className="ellipsis">{whatOf(past, words)}</b><span className="meta">{format.series([past.kind === 'joined' ? text.kind.joined : text.kind['handed-over']({ withMembers: past.withMembers ? 'yes' : 'other' }), past.returnBy !== null && text.pastBack({ day: format.day(past.returnBy, 'brief') })])}</span></span>,
    },
    { id: 'which', label: text.which, width: 'minmax(0, 1.25fr)', cell: ({ laptop }) => laptop || text.noName },
    { id: 'letters', label: text.letters, align: 'end', width: '8rem', cell: ({ letters }) => format.number(letters) },
  ]
  return (
    <Section title={text.past} level={3}>
      {past.length === 0 ? <p className="quiet">{text.pastNone}</p> : <Table label={text.past} columns={columns} groups={groups} idOf={idOf} nameOf={(past) => whatOf(past, words)} hasTwoLines />}
    </Section>
  )
}
