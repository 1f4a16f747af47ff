import { useMemo } from 'react'
import type { PastHandOver } from '../../../core/laptop/hand-over.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { useLately } from '../../ui/use-lately.ts'

const idOf = ({ id }: PastHandOver): string => id
const nameOf = ({ event }: PastHandOver): string => event

/** What was handed over and joined, the newest first. */
export const PastHandOvers = ({ past }: { readonly past: readonly PastHandOver[] }) => {
  const { laptops: text, format } = useText()
  const lately = useLately()
  const groups = useMemo(() => [{ id: 'all', label: '', items: past }], [past])
  const columns: readonly TableColumn<PastHandOver>[] = [
    { id: 'when', label: text.when, width: 'minmax(7.5rem, 1fr)', cell: ({ at }) => lately(at) },
    {
      id: 'what', label: text.what, width: 'minmax(0, 2fr)',
      cell: ({ kind, event, withMembers }) => <span className="backup-lines"><b className="ellipsis">{event}</b><span className="meta">{kind === 'joined' ? text.kind.joined : text.kind['handed-over']({ withMembers: withMembers ? 'yes' : 'other' })}</span></span>,
    },
    { id: 'which', label: text.which, width: 'minmax(0, 1.25fr)', cell: ({ laptop }) => laptop || text.noName },
    { id: 'letters', label: text.letters, align: 'end', width: '8rem', cell: ({ letters }) => format.number(letters) },
  ]
  return (
    <Section title={text.past} level={3}>
      {past.length === 0 ? <p className="quiet">{text.pastNone}</p> : <Table label={text.past} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} hasTwoLines />}
    </Section>
  )
}
