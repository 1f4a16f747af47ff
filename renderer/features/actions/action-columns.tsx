import { ArrowUUpLeft } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { ActionView } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { caseWords, stateWords, whatWords, whoWords } from './action-words.ts'

const Words = ({ action, children }: { readonly action: ActionView; readonly children: string }) =>
  action.isVoided ? <s className="quiet">{children}</s> : <span>{children}</span>

/** Takes one entry back; the notice offers Undo. */
const UndoEntry = ({ action }: { readonly action: ActionView }) => {
  const words = useText()
  const { actions: text, ui, format } = words
  const toasts = useToasts()
  const revert = useRevert()
  const undo = async (): Promise<void> => {
    const answer = await call('actions.undo', { actionIds: [action.id] })
    if (answer.ok) toasts.show({ title: text.undone({ what: whatWords(action, words) }), ...revert.offer(answer.step) })
    else toasts.showProblem(answer.problem)
  }
  return <Button size={28} look="quiet" icon={ArrowUUpLeft} label={ui.labelled({ label: text.undo, value: format.series([whatWords(action, words), caseWords(action, words)]) })} onPress={() => undo()}>{text.undo}</Button>
}

/** The columns of the list of all actions. They stay the same, so that rows are not drawn again. */
export const useActionColumns = (): readonly TableColumn<ActionView>[] => {
  const words = useText()
  return useMemo(() => {
    const { columns } = words.actions
    return [
      { id: 'what', label: columns.what, width: '7.5rem', cell: (action) => <b><Words action={action}>{whatWords(action, words)}</Words></b> },
      { id: 'case', label: columns.case, width: '1.4fr', cell: (action) => <Words action={action}>{caseWords(action, words)}</Words> },
      { id: 'who', label: columns.who, cell: (action) => <Words action={action}>{whoWords(action, words)}</Words> },
      { id: 'state', label: columns.state, width: '7rem', cell: (action) => stateWords(action, words) },
      { id: 'undo', label: columns.undo, width: '7rem', cell: (action) => !action.isVoided && <UndoEntry action={action} /> },
    ]
  }, [words])
}
