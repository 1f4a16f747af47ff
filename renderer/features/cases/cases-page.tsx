import { useDeferredValue } from 'react'
import { call, useCall } from '../../api.ts'
import type { CaseColumn } from '../../../core/case/case-columns.ts'
import type { CaseId, SourceId } from '../../../core/ids.ts'
import { useLayout } from '../../layout.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import type { Sort } from '../../ui/table-types.ts'
import { useEscape } from '../../ui/use-escape.ts'
import { CaseAside } from './case-aside.tsx'
import type { StatusFilter } from './case-list-view.tsx'
import { noListFilter } from './case-filters.tsx'
import type { ListFilter } from './case-filters.tsx'
import { CaseListView } from './case-list-view.tsx'
import './cases.css'
import type { FoundMail } from './letter-of-code.tsx'
import { OneCase } from './one-case.tsx'
import { byDeadline, isByDeadline } from './sort-cases.ts'

/** Number of cases in the first answer; the rest is loaded at once when the end of these is in sight. */
const firstCount = 200

/** The list of cases; with a case open it is a narrow column beside it, where there is room. */
export const CasesPage = ({ caseId, start, deadline, isChanged, sourceId, mail, letterIn }: {
  readonly caseId: CaseId | null
  /** Mail about a letter of the case, whose form is open. */
  readonly mail: FoundMail | null
  /** The language of a letter that is to be typed in. */
  readonly letterIn: string | null
  readonly start: string
  /** The deadlines that the list begins with. */
  readonly deadline: ListFilter['deadline']
  /** True if an issue was just added to the case: then the page shows what it changed. */
  readonly isChanged: boolean
  /** The document that was found. */
  readonly sourceId: SourceId | null
}) => {
  const { go, back } = useNavigation()
  const layout = useLayout()
  const toasts = useToasts()
  const [search, setSearch] = useKeptState('search', start)
  const [filter, setFilter] = useKeptState<StatusFilter>('status', 'open')
  const [narrowing, setNarrowing] = useKeptState<ListFilter>('filter', { ...noListFilter, deadline })
  const [limit, setLimit] = useKeptState<number | null>('limit', firstCount)
  const [sort, setSort] = useKeptState<Sort>('sort', byDeadline)
  const info = useCall('app.info', null, [])
  const settings = useCall('settings.get', null, ['settings.changed'])
  // The list beside an open case shows all cases; so does a search.
  const status = search !== '' || caseId !== null ? 'all' : filter
  // The first cases of another order are known only with all of them.
  const found = useCall('cases.find', { filter: { search: useDeferredValue(search), status, ...narrowing }, limit: isByDeadline(sort) ? limit : null }, ['cases.changed', 'actions.changed', 'settings.changed'])
  const startSearch = (words: string): void => {
    setSearch(words)
    setLimit(firstCount)
  }
  const narrow = (next: ListFilter): void => {
    setNarrowing(next)
    setLimit(firstCount)
  }
  const more = (): void => setLimit(null)
  useEscape(caseId !== null, back)
  const open = (id: CaseId): void => go({ page: 'cases', caseId: id })
  const hideColumns = async (hiddenCaseColumns: readonly CaseColumn[]): Promise<void> => {
    if (settings.value === null) return
    const answer = await call('settings.save', { settings: { ...settings.value, hiddenCaseColumns } })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const openOffice = async (): Promise<void> => {
    const picked = await call('office.pickFile', null)
    if (!picked.ok) return toasts.showProblem(picked.problem)
    if (picked.value) go({ page: 'office-cases', file: picked.value })
  }
  const practise = async (): Promise<void> => {
    const answer = await call('app.addPractice', null)
    if (answer.ok) open(answer.value.caseId)
    else toasts.showProblem(answer.problem)
  }
  return (
    <Loaded call={info}>
      {({ today }) => (
        <Loaded call={found}>
          {(cases) => caseId === null
            ? (
              <CaseListView
                found={cases} isAnswered={found.state === 'ready'} today={today} search={search} onSearch={startSearch} filter={search === '' ? filter : 'all'} onFilter={setFilter} onOpen={open}
                narrowing={narrowing} onNarrow={narrow} sort={sort} onSort={setSort} onMore={more}
                hiddenColumns={settings.value?.hiddenCaseColumns ?? []} onColumns={(hidden) => hideColumns(hidden)}
                onAdd={() => go({ page: 'import' })} onOffice={() => openOffice()} onPractise={() => practise()}
              />
            )
            : (
              <div className="cases-split">
                {layout === 'wide' && <CaseAside found={cases} isAnswered={found.state === 'ready'} today={today} currentId={caseId} search={search} onSearch={startSearch} onMore={more} onOpen={open} onAdd={() => go({ page: 'import' })} />}
                <div className="cases-split__case"><OneCase key={`${caseId} ${mail?.code ?? ''} ${letterIn ?? ''}`} caseId={caseId} mail={mail} letterIn={letterIn} today={today} isChanged={isChanged} sourceId={sourceId} /></div>
              </div>
            )}
        </Loaded>
      )}
    </Loaded>
  )
}
