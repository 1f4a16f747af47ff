import { Check, LockKey, Warning } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { CopyEntry } from '../../../core/backup/backup-state.ts'
import type { Day } from '../../../core/day.ts'
import { copyTime, timeOfEarlierDay } from '../../copy-time.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { Table } from '../../ui/table.tsx'
import type { TableColumn } from '../../ui/table-types.ts'

export const copyId = ({ place, name }: Pick<CopyEntry, 'place' | 'name'>): string => `${place} ${name}`
const nameOf = ({ name }: CopyEntry): string => name

/** The copies, newest first; a click on one shows what its restore would do. */
export const BackupList = ({ copies, elsewhere, today, chosen, onChoose }: {
  readonly copies: readonly CopyEntry[]
  /** The name of the second place. */
  readonly elsewhere: string
  readonly today: Day | null
  readonly chosen: string | null
  readonly onChoose: (copy: CopyEntry) => void
}) => {
  const words = useText()
  const { backup: text, format } = words
  const groups = useMemo(() => [{ id: 'all', label: '', items: copies }], [copies])
  const count = (kind: 'cases' | 'members' | 'actions') => ({ counts }: CopyEntry): string => (counts ? format.number(counts[kind]) : '')
  const columns: readonly TableColumn<CopyEntry>[] = [
    {
      id: 'made', label: text.made, width: 'minmax(5.875rem, 1fr)',
      cell: ({ madeAt }) => <span className="backup-lines"><b>{copyTime(madeAt, today, words, 'alone')}</b><span className="meta">{timeOfEarlierDay(madeAt, today, words)}</span></span>,
    },
    {
      id: 'where', label: text.where, width: 'minmax(0, 1.5fr)',
      cell: ({ place, reason }) => <span className="backup-lines"><span className="ellipsis">{place === 'here' ? text.here : elsewhere}</span><span className="meta">{text.reasons[reason ?? 'unknown']}</span></span>,
    },
    { id: 'cases', label: text.cases, align: 'end', width: '3.25rem', cell: count('cases') },
    { id: 'members', label: text.members, align: 'end', width: '4.375rem', cell: count('members') },
    { id: 'actions', label: text.actions, align: 'end', width: '3.875rem', cell: count('actions') },
    {
      id: 'tested', label: text.tested, width: '5rem',
      cell: ({ counts, isLocked }) => <span className="backup-tested" data-good={counts !== null || isLocked}><Icon shape={counts ? Check : isLocked ? LockKey : Warning} size={16} />{counts ? text.yes : isLocked ? text.locked : text.damaged}</span>,
    },
  ]
  if (copies.length === 0) return <p className="quiet">{text.noCopies}</p>
  return <Table label={text.list} columns={columns} groups={groups} idOf={copyId} nameOf={nameOf} hasTwoLines currentId={chosen} onOpen={onChoose} />
}
