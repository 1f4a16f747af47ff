import { isEntryStep } from '../../../core/undo/entry-steps.ts'
import type { UndoStep } from '../../../core/undo/types.ts'

/** Steps of one line of the list: one change, or the presses of an evening that come one after the other. */
export type StepLine = { readonly event: string | null; readonly steps: readonly [UndoStep, ...UndoStep[]] }

/** With fewer presses than this each has its own line. */
const minPresses = 4

const eventOf = ({ title }: UndoStep): string | null => (isEntryStep(title.code) && 'event' in title.values ? title.values.event : null)

/** Puts the presses of an evening together, so that an evening of a hundred of them does not hide other changes. */
export const groupPresses = (steps: readonly UndoStep[]): readonly StepLine[] => {
  const runs: { event: string | null; steps: [UndoStep, ...UndoStep[]] }[] = []
  for (const step of steps) {
    const event = eventOf(step)
    const last = runs.at(-1)
    if (event !== null && last?.event === event) last.steps.push(step)
    else runs.push({ event, steps: [step] })
  }
  return runs.flatMap((run) => (run.event !== null && run.steps.length >= minPresses ? [run] : run.steps.map((step): StepLine => ({ event: null, steps: [step] }))))
}
