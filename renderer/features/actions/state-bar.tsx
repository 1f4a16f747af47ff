import { useState } from 'react'
import { countByKind } from '../../../core/action/count-by-kind.ts'
import { waitsForPost } from '../../../core/action/make-action.ts'
import { isMoved } from '../../../core/action/move-action.ts'
import { chosenRoutes, type ActionState, type Route } from '../../../core/action/types.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { kindCountsWords } from '../../../words/kind-counts-words.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { PageFooter } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { canSplit } from './can-split.ts'
import { MovePart } from './move-part.tsx'
import { stateIcons } from './state-icons.ts'
import type { MarkAs } from './use-mark-as.ts'

/**
 * Marks what is ticked in a list with another state, as one change with Undo. Of what is ticked only letters and cards
 * that are not so already are changed, and the bar says how many entries stay as they are.
 */
export const StateBar = ({ picked, states, markAs: { state, setState, postedBy, setPostedBy, route }, onMoved, onUntick }: {
  readonly picked: readonly ActionView[]
  /** The states to choose from. */
  readonly states: readonly ActionState[]
  readonly markAs: MarkAs
  readonly onMoved: () => void
  readonly onUntick: () => void
}) => {
  const words = useText()
  const { actions: text } = words
  const toasts = useToasts()
  const revert = useRevert()
  const [part, setPart] = useState<ActionView | null>(null)
  const moving = picked.filter((action) => waitsForPost(action.kind) && !action.isVoided && action.became === null && isMoved(action, { state, route }))
  const skipped = picked.length - moving.length
  const what = kindCountsWords(countByKind(moving), words)
  const [only] = moving.length === 1 && picked.length === 1 ? moving : []
  const move = async (): Promise<void> => {
    const answer = await call('actions.setState', { actions: moving.map(({ id, count }) => ({ id, count })), state, route })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    onMoved()
    toasts.show({ title: text.marked[state]({ what }), ...(route === null ? {} : { detail: text.routed[route] }), icon: stateIcons[state], ...revert.offer(answer.step) })
  }
  return (
    <PageFooter label={text.chosenBar}>
      <div className="state-bar">
        <SegmentedField<ActionState> label={text.markAs} value={state} onChange={setState} choices={states.map((value) => ({ value, label: text.states[value] }))} />
        {state === 'posted' && <SegmentedField<Route> label={text.route} value={postedBy} onChange={setPostedBy} choices={chosenRoutes.map((value) => ({ value, label: text.routes[value] }))} />}
        {skipped > 0 && moving.length > 0 && <p className="meta state-bar__skips">{text.markSkips({ count: skipped })}</p>}
      </div>
      {picked.length > 0 && <Button look="quiet" onPress={onUntick}>{text.untick}</Button>}
      {only && canSplit(only) && <Button onPress={() => setPart(only)}>{text.onlyPart}</Button>}
      <Button look="filled" icon={stateIcons[state]} cannot={moving.length > 0 ? null : { instead: picked.length === 0 ? text.markNone : text.markSame }} onPress={() => move()}>{text.mark[state]({ what })}</Button>
      {part && <MovePart action={part} state={state} route={route} onClose={() => setPart(null)} />}
    </PageFooter>
  )
}
