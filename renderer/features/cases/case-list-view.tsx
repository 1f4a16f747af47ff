import { FilePlus, Funnel } from '@phosphor-icons/react'
import { useMemo, useState } from 'react'
import type { Day } from '../../../core/day.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CaseStatus } from '../../../core/case/types.ts'
import type { FoundCase, FoundCases } from '../../../core/case/find-cases.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { HitLine, MarkedText } from '../../ui/marked-text.tsx'
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Sort, TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import './cases.css'
import { CaseFilterForm, FilterWords, noListFilter } from './case-filters.tsx'
import type { ListFilter } from './case-filters.tsx'
import { DeadlineWords } from './deadline-words.tsx'
import { groupCases } from './group-cases.ts'
import { LoadMore } from './load-more.tsx'
import { isByDeadline, otherCount, sortCases } from './sort-cases.ts'

export type StatusFilter = CaseStatus | 'all'

const Count = ({ count, isAsking = false }: { readonly count: number; readonly isAsking?: boolean }) => {
  const { format } = useText()
  return <span className="case-count" data-asking={isAsking && count > 0} data-none={count === 0}>{format.number(count)}</span>
}

const idOf = ({ id }: FoundCase): string => id
const nameOf = ({ title, people }: FoundCase): string => `${title} ${people}`

/** Cases as a table under their deadlines, from plain data. */
export const CaseListView = ({ found, today, search, onSearch, filter, onFilter, narrowing, onNarrow, sort, onSort, onMore, onOpen, onAdd, onPractise }: {
  readonly found: FoundCases
  readonly today: Day
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly filter: StatusFilter
  readonly onFilter: (filter: StatusFilter) => void
  readonly narrowing: ListFilter
  readonly onNarrow: (narrowing: ListFilter) => void
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** Called when the rest of a long list is needed. */
  readonly onMore: () => void
  readonly onOpen: (id: CaseId) => void
  readonly onAdd: () => void
  readonly onPractise: () => void
}) => {
  const { cases: text, format } = useText()
  const columns: readonly TableColumn<FoundCase>[] = [
    {
      id: 'case', label: text.columns.case, canSort: true, width: '34fr',
      cell: (item) => (
        <span className="two-lines">
          <span className="case-list__title" title={item.title} dir="auto"><MarkedText text={item.title || text.ua({ number: item.uaNumber ?? '' })} search={search} /></span>
          <span className="meta"><MarkedText text={item.people} search={search} />{item.isPractice && <> <Badge tone="quiet">{text.practice}</Badge></>}</span>
          {item.hit && item.hit.field !== 'title' && item.hit.field !== 'people' && <HitLine hit={item.hit} label={text.foundIn[item.hit.field]} />}
        </span>
      ),
    },
    {
      id: 'number', label: text.columns.number, canSort: true, width: '15fr',
      cell: (item) => (
        <span className="two-lines">
          <span>{item.uaNumber ? <bdi>{text.ua({ number: item.uaNumber })}</bdi> : text.noNumber}</span>
          <span className="meta">{format.series([text.kinds[item.kind], item.issueDate && format.dayNear(item.issueDate, today)])}</span>
        </span>
      ),
    },
    { id: 'country', label: text.columns.country, canSort: true, width: '12fr', cell: (item) => item.country ?? '' },
    { id: 'deadline', label: text.columns.deadline, canSort: true, width: '16fr', cell: (item) => <DeadlineWords item={item} today={today} /> },
    { id: 'posted', label: text.columns.posted, canSort: true, width: '7fr', align: 'end', cell: ({ tally }) => <Count count={tally.posted} /> },
    { id: 'not-posted', label: text.columns.notPosted, canSort: true, width: '8fr', align: 'end', cell: ({ tally }) => <Count count={tally.written} isAsking /> },
    { id: 'other', label: text.columns.other, canSort: true, width: '9fr', align: 'end', cell: (item) => <Count count={otherCount(item)} /> },
  ]
  const [showsFilters, setShowsFilters] = useState(false)
  const { items, total, counts } = found
  const isEmpty = counts.open + counts.closed === 0
  const isNarrowed = narrowing.country !== null || narrowing.language !== null || narrowing.deadline !== 'any'
  const groups = useMemo(() => (isByDeadline(sort)
    ? groupCases(items, today).map((group) => ({ id: group.name, label: text.groups[group.name], items: group.cases }))
    : [{ id: 'all', label: '', items: sortCases(items, sort) }]), [items, today, text, sort])
  return (
    <Page>
      <PageHeader title={text.title} {...(isEmpty ? {} : { actions: <Button look="filled" icon={FilePlus} onPress={onAdd}>{text.add}</Button> })} />
      {isEmpty
        ? (
          <EmptyState
            title={text.emptyTitle} text={text.emptyText}
            action={<Button look="filled" icon={FilePlus} onPress={onAdd}>{text.add}</Button>}
            second={<Button look="link" onPress={onPractise}>{text.emptyPractice}</Button>}
          />
        )
        : (
          <>
            <Toolbar>
              <SearchField label={text.find} value={search} onChange={onSearch} />
              <Segmented<StatusFilter>
                label={text.filter} value={filter} onChange={onFilter}
                choices={[
                  { value: 'open', label: text.open({ count: counts.open }) },
                  { value: 'closed', label: text.closed({ count: counts.closed }) },
                  { value: 'all', label: text.all({ count: counts.open + counts.closed }) },
                ]}
              />
              <Button icon={Funnel} onPress={() => setShowsFilters(!showsFilters)} isExpanded={showsFilters}>{text.filters}</Button>
            </Toolbar>
            {showsFilters && <CaseFilterForm narrowing={narrowing} onChange={onNarrow} offered={found} />}
            <FilterWords narrowing={narrowing} onChange={onNarrow} />
            {(search !== '' || isNarrowed) && <p className="meta" role="status">{text.found({ count: total })}</p>}
            {items.length === 0
              ? (
                <EmptyState
                  drawing={false} title={search === '' ? text.noneHere : text.nothingFound({ words: search })} text={search === '' ? text.noneHereText[isNarrowed || filter === 'all' ? 'narrowed' : filter] : text.nothingFoundText}
                  action={<Button onPress={() => { onSearch(''); onFilter('all'); onNarrow(noListFilter) }}>{text.showAll}</Button>}
                />
              )
              : (
                <div className="table-bleed">
                  <Table
                    label={text.title} columns={columns} groups={groups} idOf={idOf}
                    nameOf={nameOf} hasTwoLines sort={sort} onSort={onSort} onOpen={({ id }) => onOpen(id)}
                  />
                  {items.length < total && <LoadMore key={items.length} label={text.loadMore({ shown: items.length, total })} onMore={onMore} />}
                </div>
              )}
          </>
        )}
    </Page>
  )
}
