import { Export, Funnel } from '@phosphor-icons/react'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { actionStates } from '../../../core/action/types.ts'
import { everyAction, type ActionFilter } from '../../../core/action/find-actions.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { FilterWords } from '../../ui/filter-words.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { Loaded, Waiting } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Table } from '../../ui/table.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { kindCountsWords } from '../../../words/kind-counts-words.ts'
import { ActionFilterForm, activeFilters } from './action-filters.tsx'
import { useActionColumns } from './action-columns.tsx'
import { whatWords } from './action-words.ts'
import { StateBar } from './state-bar.tsx'
import { useMarkAs } from './use-mark-as.ts'
import { groupByDay } from './group-by-day.ts'

/** Number of entries in the first answer. */
const firstCount = 300
/** Number of entries that are added when the end of the list comes into sight: no more than the window takes in between two frames. */
const moreCount = 500
const idOf = ({ id }: ActionView): string => id
const none: ReadonlySet<string> = new Set()

/** Every action under its day, newest first: searched, narrowed, corrected, taken back, and saved as a table. */
export const ActionList = ({ cases, start }: { readonly cases: readonly CaseName[]; readonly start: Partial<ActionFilter> }) => {
  const words = useText()
  const { actions: text, format } = words
  const toasts = useToasts()
  const { go } = useNavigation()
  const [filter, setFilter] = useKeptState<ActionFilter>('filter', { ...everyAction, ...start })
  const [limit, setLimit] = useKeptState<number | null>('limit', firstCount)
  const [chosen, setChosen] = useKeptState<ReadonlySet<string>>('chosen-of-all', none)
  const markAs = useMarkAs('all')
  const [showsFilters, setShowsFilters] = useState(false)
  const members = useCall('members.names', null, ['members.changed'])
  const asked = useDeferredValue(filter)
  const found = useCall('actions.find', { filter: asked, limit }, ['actions.changed', 'cases.changed', 'members.changed'])
  const groups = useMemo(() => groupByDay(found.value?.items ?? []).map(({ on, actions: list }) => ({ id: on, label: format.day(on, 'long'), items: list })), [found.value, format])
  const nameOf = useCallback((action: ActionView) => whatWords(action, words), [words])
  const open = useCallback(({ id }: ActionView) => go({ page: 'action', actionId: id }), [go])
  const picked = useMemo(() => (found.value?.items ?? []).filter(({ id }) => chosen.has(id)), [found.value, chosen])
  const narrow = (next: ActionFilter): void => {
    setChosen(none)
    setFilter(next)
    setLimit(firstCount)
  }
  const active = activeFilters(filter, { cases, members: members.value ?? [] }, words)
  const isNarrowed = active.length > 0 || filter.search !== ''
  const save = async (): Promise<void> => {
    const answer = await call('actions.export', { filter })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value !== null) toasts.show({ title: text.exported({ count: answer.value.count, file: answer.value.fileName }), detail: text.exportedHint, icon: Export })
  }
  const columns = useActionColumns()
  return (
    <>
      <Toolbar>
        <SearchField label={text.find} value={filter.search} onChange={(search) => narrow({ ...filter, search })} />
        <Button icon={Funnel} onPress={() => setShowsFilters(!showsFilters)} isExpanded={showsFilters}>{text.filters}</Button>
        <Button look="quiet" icon={Export} onPress={() => save()}>{text.export}</Button>
      </Toolbar>
      {showsFilters && <ActionFilterForm filter={filter} onChange={narrow} cases={cases} />}
      <FilterWords filters={active.map(({ label, without }) => ({ label, remove: () => narrow(without) }))} labelOf={(what) => text.dropFilter({ what })} />
      <Loaded call={found}>
        {({ items, total, counts, beside }) => {
          if (total === 0 && found.state === 'loading') return <Waiting />
          if (total === 0 && !isNarrowed) return <EmptyState title={text.emptyTitle} text={text.emptyText} />
          if (total === 0) return <EmptyState drawing={false} title={text.noneFoundTitle} text={text.noneFound} action={<Button onPress={() => narrow(everyAction)}>{text.showAll}</Button>} />
          return (
            <>
              <p className="meta" role="status">{counts.length === 0 ? text.found({ entries: total }) : text.foundWhat({ entries: total, what: kindCountsWords(counts, words) })}{beside.length > 0 && <> {text.foundBeside({ what: kindCountsWords(beside, words) })}</>}</p>
              <div className="table-bleed">
                <Table label={text.title} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} onOpen={open} selection={{ ids: chosen, onChange: setChosen }} />
                {items.length < total && <LoadMore shown={items.length} label={text.more({ shown: items.length, total })} onMore={() => setLimit(null)} onInSight={() => setLimit((newest) => (newest === null ? null : newest + moreCount))} />}
              </div>
              {picked.length > 0 && <StateBar picked={picked} states={actionStates} markAs={markAs} onMoved={() => setChosen(none)} onUntick={() => setChosen(none)} />}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
