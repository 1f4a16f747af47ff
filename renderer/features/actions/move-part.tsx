import { useState } from 'react'
import { countLimits } from '../../../core/action/make-action.ts'
import type { ActionState, Route } from '../../../core/action/types.ts'
import type { ActionView, CallProblem } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { FormDialog } from '../../ui/dialog.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { caseWords, whatWords } from './action-words.ts'
import { stateIcons } from './state-icons.ts'

/** Asks how many letters of an entry go to another state; the rest stays as it is. */
export const MovePart = ({ action, state, route, onClose }: { readonly action: ActionView; readonly state: ActionState; readonly route: Route | null; readonly onClose: () => void }) => {
  const words = useText()
  const text = words.actions
  const toasts = useToasts()
  const revert = useRevert()
  const [count, setCount] = useState(action.count)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const what = text.kindCounted[action.kind]({ count })
  const save = async (): Promise<void> => {
    const answer = await call('actions.setState', { actions: [{ id: action.id, count }], state, route })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.marked[state]({ what }), ...(route === null ? {} : { detail: text.routed[route] }), icon: stateIcons[state], ...revert.offer(answer.step) })
    onClose()
  }
  return (
    <FormDialog
      title={text.partTitle({ what: whatWords(action, words) })} saveLabel={text.mark[state]({ what })} cancelLabel={text.cancel} icon={stateIcons[state]} onSave={save} onCancel={onClose}
    >
      <p>{caseWords(action, words)}</p>
      {problem && <ProblemNote problem={problem} />}
      <NumberField takesFocus label={text.partCount} hint={text.partRest({ count: action.count - count })} value={count} limits={{ min: countLimits.min, max: action.count }} onChange={setCount} />
    </FormDialog>
  )
}
