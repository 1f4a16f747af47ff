import { Columns, FilePlus, FolderOpen, Funnel } from '@phosphor-icons/react'
import { useMemo, useState } from 'react'
import { caseColumns, type CaseColumn } from '../../../core/case/case-columns.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CaseStatus } from '../../../core/case/types.ts'
import type { FoundCase, FoundCases } from '../../../core/case/find-cases.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { CheckMenu } from '../../ui/check-menu.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Sort } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import './cases.css'
import { CaseFilterForm, CaseFilterWords, noListFilter } from './case-filters.tsx'
import type { ListFilter } from './case-filters.tsx'
import { caseTableColumns, columnLabels } from './case-table-columns.tsx'
import { groupCases } from './group-cases.ts'
import { LoadMore } from '../../ui/load-more.tsx'
import { Waiting } from '../../ui/loaded.tsx'
import { isByDeadline, sortCases } from './sort-cases.ts'

export type StatusFilter = CaseStatus | 'all'

const idOf = ({ id }: FoundCase): string => id
const nameOf = ({ title, people }: FoundCase): string => `${title} ${people}`

/** Cases as a table under their deadlines, from plain data. */
export const CaseListView = ({ found, isAnswered, today, search, onSearch, filter, onFilter, narrowing, onNarrow, sort, onSort, hiddenColumns, onColumns, onMore, onOpen, onAdd, onOffice, onPractise }: {
  readonly found: FoundCases
  /** Whether these are the cases of what is asked now; before, they are those of what was asked last. */
  readonly isAnswered: boolean
  readonly today: Day
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly filter: StatusFilter
  readonly onFilter: (filter: StatusFilter) => void
  readonly narrowing: ListFilter
  readonly onNarrow: (narrowing: ListFilter) => void
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly hiddenColumns: readonly CaseColumn[]
  readonly onColumns: (hidden: readonly CaseColumn[]) => void
  /** Called when the rest of a long list is needed. */
  readonly onMore: () => void
  readonly onOpen: (id: CaseId) => void
  readonly onAdd: () => void
  /** Opens a file of cases from an office. */
  readonly onOffice: () => void
  readonly onPractise: () => void
}) => {
  const words = useText()
  const text = words.cases
  const shownColumns = useMemo(() => caseColumns.filter((id) => !hiddenColumns.includes(id)), [hiddenColumns])
  const columns = useMemo(() => caseTableColumns(shownColumns, search, today, words), [shownColumns, search, today, words])
  const labels = columnLabels(words)
  const [showsFilters, setShowsFilters] = useState(false)
  const { items, total, counts } = found
  const isEmpty = counts.open + counts.closed === 0
  const isNarrowed = narrowing.country !== null || narrowing.language !== null || narrowing.deadline !== 'any'
  const groups = useMemo(() => (isByDeadline(sort)
    ? groupCases(items, today).map((group) => ({ id: group.name, label: text.groups[group.name], items: group.cases }))
    : [{ id: 'all', label: '', items: sortCases(items, sort) }]), [items, today, text, sort])
  return (
    <Page>
      <PageHeader title={text.title} {...(isEmpty ? {} : { actions: <><Button icon={FolderOpen} onPress={onOffice}>{words.office.open}</Button><Button look="filled" icon={FilePlus} onPress={onAdd}>{text.add}</Button></> })} />
      {isEmpty
        ? (
          <EmptyState
            title={text.emptyTitle} text={text.emptyText}
            action={<Button look="filled" icon={FilePlus} onPress={onAdd}>{text.add}</Button>}
            second={<><Button icon={FolderOpen} onPress={onOffice}>{words.office.open}</Button><Button look="link" onPress={onPractise}>{text.emptyPractice}</Button></>}
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
              <CheckMenu
                label={text.columnsShown} icon={Columns} chosen={shownColumns} choices={caseColumns.map((id) => ({ value: id, label: labels[id] }))}
                onChange={(chosen) => onColumns(caseColumns.filter((id) => !chosen.includes(id)))}
              />
            </Toolbar>
            {showsFilters && <CaseFilterForm narrowing={narrowing} onChange={onNarrow} offered={found} />}
            <CaseFilterWords narrowing={narrowing} onChange={onNarrow} />
            {(search !== '' || isNarrowed) && <p className="meta" role="status">{text.found({ count: total })}</p>}
            {items.length === 0 && !isAnswered && <Waiting />}
            {items.length === 0
              ? isAnswered && (
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
                  {items.length < total && <LoadMore shown={items.length} label={text.loadMore({ shown: items.length, total })} onMore={onMore} />}
                </div>
              )}
          </>
        )}
    </Page>
  )
}
