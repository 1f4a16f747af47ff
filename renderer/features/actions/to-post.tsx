import { PaperPlaneTilt } from '@phosphor-icons/react'
import { useCallback, useMemo, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { countByKind } from '../../../core/action/count-by-kind.ts'
import type { Route } from '../../../core/action/types.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { kindCountsWords } from '../../../words/kind-counts-words.ts'
import { useKeptState } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { PostPart } from './post-part.tsx'
import { caseWords, whatWords, whoWords } from './action-words.ts'

const idOf = ({ id }: ActionView): string => id

/** Who signed is counted for the entry as a whole, so such an entry is posted whole. */
const canSplit = ({ count, signatories }: ActionView): boolean => count > 1 && signatories === null

const Waiting = ({ waiting }: { readonly waiting: readonly ActionView[] }) => {
  const words = useText()
  const { actions: text, format } = words
  const toasts = useToasts()
  const revert = useRevert()
  /** Null until a person changes the choice: then all are chosen. */
  const [chosen, setChosen] = useKeptState<ReadonlySet<string> | null>('chosen', null)
  const [route, setRoute] = useKeptState<Route>('route', 'group')
  const [split, setSplit] = useState<ActionView | null>(null)
  const groups = useMemo(() => [{ id: 'all', label: '', items: waiting }], [waiting])
  const nameOf = useCallback((action: ActionView) => whatWords(action, words), [words])
  const ids = useMemo(() => chosen ?? new Set<string>(waiting.map(({ id }) => id)), [chosen, waiting])
  const picked = useMemo(() => waiting.filter(({ id }) => ids.has(id)), [ids, waiting])
  const what = kindCountsWords(countByKind(picked), words)

  const post = async (): Promise<void> => {
    const answer = await call('actions.setState', { actions: picked.map(({ id, count }) => ({ id, count })), state: 'posted', route })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    setChosen(null)
    toasts.show({ title: text.markedPosted({ what }), detail: text.routed[route], icon: PaperPlaneTilt, ...revert.offer(answer.step) })
  }
  const columns: readonly TableColumn<ActionView>[] = [
    { id: 'what', label: text.columns.what, width: '7.5rem', cell: (action) => <b>{whatWords(action, words)}</b> },
    { id: 'case', label: text.columns.case, width: '1.4fr', cell: (action) => caseWords(action, words) },
    { id: 'who', label: text.columns.who, cell: (action) => whoWords(action, words) },
    { id: 'on', label: text.columns.on, width: '7.5rem', cell: ({ on }) => format.day(on, 'brief') },
    {
      id: 'part', label: text.part, width: '5rem',
      cell: (action) => canSplit(action) && <Button size={28} look="quiet" label={text.partOf({ what: format.series([whatWords(action, words), caseWords(action, words)]) })} onPress={() => setSplit(action)}>{text.part}</Button>,
    },
  ]
  return (
    <>
      <div className="to-post__acts">
        <SegmentedField<Route> label={text.route} value={route} onChange={setRoute}
          choices={(['member', 'group', 'office'] as const).map((value) => ({ value, label: text.routes[value] }))} />
        <Button look="filled" icon={PaperPlaneTilt} cannot={picked.length === 0 ? { instead: text.markNone } : null} onPress={() => post()}>{text.markPosted({ what })}</Button>
      </div>
      <div className="table-bleed">
        <Table label={text.toPostTitle} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} selection={{ ids, onChange: setChosen }} />
      </div>
      {split && <PostPart action={split} route={route} onClose={() => setSplit(null)} />}
    </>
  )
}

/** Letters that are written and not posted: chosen, then marked as posted together, with Undo. */
export const ToPost = () => {
  const text = useText().actions
  const actions = useCall('actions.toPost', null, ['actions.changed'])
  return (
    <Loaded call={actions}>
      {(waiting) => (waiting.length === 0 ? <EmptyState title={text.toPostEmptyTitle} text={text.toPostEmpty} /> : <Waiting waiting={waiting} />)}
    </Loaded>
  )
}
