import { useCallback, useMemo, useState } from 'react'
import type { ActionState } from '../../../core/action/types.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import { useKeptState } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { caseWords, whatWords, whoWords } from './action-words.ts'
import { canSplit } from './can-split.ts'
import { MovePart } from './move-part.tsx'
import { StateBar } from './state-bar.tsx'
import { useMarkAs } from './use-mark-as.ts'

const idOf = ({ id }: ActionView): string => id
const none: ReadonlySet<string> = new Set()

/** What can become of a letter that is written. */
const states: readonly ActionState[] = ['posted', 'not-sent', 'given-back']

const Waiting = ({ waiting }: { readonly waiting: readonly ActionView[] }) => {
  const words = useText()
  const { actions: text, format } = words
  /** Null until a person changes the choice: then all are chosen. */
  const [chosen, setChosen] = useKeptState<ReadonlySet<string> | null>('chosen', null)
  const markAs = useMarkAs('to-post')
  const [split, setSplit] = useState<ActionView | null>(null)
  const groups = useMemo(() => [{ id: 'all', label: '', items: waiting }], [waiting])
  const nameOf = useCallback((action: ActionView) => whatWords(action, words), [words])
  const ids = useMemo(() => chosen ?? new Set<string>(waiting.map(({ id }) => id)), [chosen, waiting])
  const picked = useMemo(() => waiting.filter(({ id }) => ids.has(id)), [ids, waiting])
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
      <div className="table-bleed">
        <Table label={text.toPostTitle} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} selection={{ ids, onChange: setChosen }} />
      </div>
      <StateBar picked={picked} states={states} markAs={markAs} onMoved={() => setChosen(null)} onUntick={() => setChosen(none)} />
      {split && <MovePart action={split} state={markAs.state} route={markAs.route} onClose={() => setSplit(null)} />}
    </>
  )
}

/** Letters that are written and not posted: chosen, then marked together as posted, not sent or given back, with Undo. */
export const ToPost = () => {
  const text = useText().actions
  const actions = useCall('actions.toPost', null, ['actions.changed'])
  return (
    <Loaded call={actions}>
      {(waiting) => (waiting.length === 0 ? <EmptyState title={text.toPostEmptyTitle} text={text.toPostEmpty} /> : <Waiting waiting={waiting} />)}
    </Loaded>
  )
}
