import { useDeferredValue, useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { CaseId } from '../../../core/ids.ts'
import { useFold } from '../../fold.ts'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { CaseAside } from './case-aside.tsx'
import type { CaseFilter } from './case-list-view.tsx'
import { CaseListView } from './case-list-view.tsx'
import './cases.css'
import { OneCase } from './one-case.tsx'

/** The list of cases; with a case open it stands narrow beside it where there is room. */
export const CasesPage = ({ caseId, start }: { readonly caseId: CaseId | null; readonly start: string }) => {
  const { go, back } = useNavigation()
  const fold = useFold()
  const toasts = useToasts()
  const [search, setSearch] = useState(start)
  const [filter, setFilter] = useState<CaseFilter>('open')
  const info = useCall('app.info', null, [])
  const cases = useCall('cases.list', { search: useDeferredValue(search), status: 'all' }, ['cases.changed', 'actions.changed'])
  useEscape(caseId !== null, back)
  const open = (id: CaseId): void => go({ page: 'cases', caseId: id })
  const practise = async (): Promise<void> => {
    const answer = await call('app.addPractice', null)
    if (answer.ok) open(answer.value.caseId)
    else toasts.showProblem(answer.problem)
  }
  return (
    <Loaded call={info}>
      {({ today }) => (
        <Loaded call={cases}>
          {(items) => caseId === null
            ? (
              <CaseListView
                cases={items} today={today} search={search} onSearch={setSearch} filter={search === '' ? filter : 'all'} onFilter={setFilter} onOpen={open}
                onAdd={() => go({ page: 'import' })} onPractise={() => void practise()}
              />
            )
            : (
              <div className="cases-split">
                {fold === 'wide' && <CaseAside cases={items} today={today} currentId={caseId} search={search} onSearch={setSearch} onOpen={open} onAdd={() => go({ page: 'import' })} />}
                <div className="cases-split__case"><OneCase key={caseId} caseId={caseId} today={today} /></div>
              </div>
            )}
        </Loaded>
      )}
    </Loaded>
  )
}
