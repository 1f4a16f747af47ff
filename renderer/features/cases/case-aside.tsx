import { Plus } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { Day } from '../../../core/day.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { FoundCase, FoundCases } from '../../../core/case/find-cases.ts'
import { useText } from '../../text.ts'
import { IconButton } from '../../ui/button.tsx'
import { HitLine, MarkedText } from '../../ui/marked-text.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { DeadlineWords } from './deadline-words.tsx'
import { groupCases } from './group-cases.ts'
import { LoadMore } from '../../ui/load-more.tsx'

const idOf = ({ id }: FoundCase): string => id
const nameOf = ({ people, title }: FoundCase): string => people || title

/** The narrow list beside an open case; it keeps its place. */
export const CaseAside = ({ found, isAnswered, today, currentId, search, onSearch, onMore, onOpen, onAdd }: {
  readonly found: FoundCases
  readonly isAnswered: boolean
  readonly today: Day
  readonly currentId: CaseId
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly onMore: () => void
  readonly onOpen: (id: CaseId) => void
  readonly onAdd: () => void
}) => {
  const text = useText().cases
  const groups = useMemo(() => groupCases(found.items, today).map(({ name, cases }) => ({ id: name, label: text.groups[name], items: cases })), [found, today, text])
  const columns: readonly TableColumn<FoundCase>[] = [{
    id: 'case', label: text.columns.case,
    cell: (item) => (
      <span className="case-aside__case">
        <span className="case-aside__name" dir="auto" title={item.people || item.title}><MarkedText text={item.people || item.title} search={search} /></span>
        <DeadlineWords item={item} today={today} hasDay={false} />
        <span className="case-aside__facts meta">{[item.uaNumber && text.ua({ number: item.uaNumber }), item.country].filter(Boolean).join('  ')}</span>
        {item.hit && item.hit.field !== 'people' && <HitLine hit={item.hit} label={text.foundIn[item.hit.field]} />}
      </span>
    ),
  }]
  return (
    <nav className="case-aside" aria-label={text.title}>
      <div className="case-aside__head"><h2>{text.title}</h2><IconButton icon={Plus} label={text.add} onPress={onAdd} /></div>
      <SearchField label={text.findShort} value={search} onChange={onSearch} />
      <Table label={text.title} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} currentId={currentId} onOpen={({ id }) => onOpen(id)} isHeadHidden hasTwoLines />
      {isAnswered && found.items.length === 0 && search !== '' && <p className="meta case-aside__none">{text.nothingFound({ words: search })}</p>}
      {found.items.length < found.total && <LoadMore shown={found.items.length} label={text.loadMore({ shown: found.items.length, total: found.total })} onMore={onMore} />}
    </nav>
  )
}
