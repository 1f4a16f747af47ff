import { ArrowUUpLeft, ArrowUUpRight } from '@phosphor-icons/react'
import { createElement, useMemo, type ReactElement } from 'react'
import type { StepNumber } from '../core/undo/types.ts'
import { stepLine } from '../words/step-words.ts'
import { call } from './api.ts'
import { MoreToUndo } from './more-to-undo.tsx'
import { useText } from './text.ts'
import { useToasts, type ToastMessage } from './ui/toasts.tsx'

export type Revert = {
  /** Undoes a step, with the later ones that were shown to go with it; a notice says what, and offers Redo. True where it was done. */
  readonly undo: (step: StepNumber, withIt?: readonly StepNumber[]) => Promise<boolean>
  /** Redoes a step; a notice says what, and offers Undo. True where it was done. */
  readonly redo: (step: StepNumber) => Promise<boolean>
  /** What a notice of a change adds, so that it offers Undo of this change and of no other. */
  readonly offer: (step: StepNumber | undefined) => Pick<ToastMessage, 'undo' | 'topics'>
}

const topicOf = (step: StepNumber): string => `step ${step}`

/** Of the notice that nothing can be undone or redone: no longer so once something was. */
export const nothingTopic = 'nothing'

/** Undo and redo of one step, as every notice and the undo list do it. */
export const useRevert = (): Revert => {
  const text = useText()
  const toasts = useToasts()
  return useMemo(() => {
    const more = async (): Promise<ReactElement | ''> => {
      const next = await call('undo.next', null)
      return next.ok ? createElement(MoreToUndo, { first: next.value.undoCount }) : ''
    }
    const undo: Revert['undo'] = async (step, withIt = []) => {
      const answer = await call('undo.undo', { step, withIt })
      if (!answer.ok) {
        toasts.showProblem(answer.problem)
        return false
      }
      toasts.close(nothingTopic)
      const what = text.undo.undone({ what: stepLine(answer.value.step.title, text) })
      toasts.show({ title: what, detail: await more(), icon: ArrowUUpLeft, action: { label: text.undo.redo, onPress: () => void redo(step) }, topics: ['undo', topicOf(step), ...withIt.map(topicOf)] })
      return true
    }
    const redo: Revert['redo'] = async (step) => {
      const answer = await call('undo.redo', { step })
      if (!answer.ok) {
        toasts.showProblem(answer.problem)
        return false
      }
      toasts.close(nothingTopic)
      const what = text.undo.redone({ what: stepLine(answer.value.step.title, text) })
      toasts.show({ title: what, detail: await more(), icon: ArrowUUpRight, action: { label: text.undo.undo, onPress: () => void undo(step) }, topics: ['undo', topicOf(step)] })
      return true
    }
    return { undo, redo, offer: (step) => (step === undefined ? {} : { undo: () => void undo(step), topics: [topicOf(step)] }) }
  }, [text, toasts])
}
