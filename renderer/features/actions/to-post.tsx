import { PaperPlaneTilt } from '@phosphor-icons/react'
import { useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { Route } from '../../../core/action/types.ts'
import type { ActionId } from '../../../core/ids.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import { Table } from '../../ui/table.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { caseWords, whatWords, whoWords } from './action-words.ts'

const most = 2000

/** What is written and waits for the post: chosen, then marked in one go, and back again in one go. */
export const ToPost = () => {
  const { actions: text, format } = useText()
  const toasts = useToasts()
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const [route, setRoute] = useState<Route>('group')
  const actions = useCall('actions.list', { caseId: null, includeVoided: false, limit: most }, ['actions.changed'])

  const post = async (waiting: readonly ActionView[]): Promise<void> => {
    const actionIds: readonly ActionId[] = waiting.map(({ id }) => id)
    const count = waiting.reduce((sum, action) => sum + action.count, 0)
    const answer = await call('actions.setState', { actionIds, state: 'posted', route })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    setChosen(null)
    const undo = async (): Promise<void> => {
      for (const actionId of answer.value.actionIds) await call('actions.undo', { actionId })
    }
    toasts.show({ title: text.markedPosted({ count }), detail: text.routed[route], icon: PaperPlaneTilt, undo: () => void undo() })
  }
  const columns: readonly TableColumn<ActionView>[] = [
    { id: 'what', label: text.columns.what, cell: (action) => <b>{whatWords(action, text)}</b> },
    { id: 'case', label: text.columns.case, width: '36%', cell: caseWords },
    { id: 'who', label: text.columns.who, cell: (action) => whoWords(action, text) },
    { id: 'on', label: text.columns.on, cell: ({ on }) => format.day(on, 'brief') },
  ]
  return (
    <Loaded call={actions}>
      {(all) => {
        const waiting = all.filter(({ state }) => state === 'written')
        if (waiting.length === 0) return <EmptyState title={text.toPostTitle} text={text.toPostEmpty} />
        const ids = chosen ?? new Set(waiting.map(({ id }) => id as string))
        const picked = waiting.filter(({ id }) => ids.has(id))
        const count = picked.reduce((sum, action) => sum + action.count, 0)
        return (
          <>
            <div className="to-post__acts">
              <SegmentedField<Route> label={text.route} value={route} onChange={setRoute}
                choices={(['member', 'group', 'office'] as const).map((value) => ({ value, label: text.routes[value] }))} />
              <Button look="filled" icon={PaperPlaneTilt} isDisabled={count === 0} onPress={() => void post(picked)}>{text.markPosted({ count })}</Button>
            </div>
            <div className="table-bleed">
              <Table label={text.toPostTitle} columns={columns} groups={[{ id: 'all', label: '', items: waiting }]} idOf={({ id }) => id}
                nameOf={(action) => whatWords(action, text)} selection={{ ids, onChange: setChosen }} />
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
