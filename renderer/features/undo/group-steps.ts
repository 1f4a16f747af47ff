import type { Day } from '../../../core/day.ts'
import type { UndoStep } from '../../../core/undo/types.ts'

export type StepsOfDay = { readonly on: Day; readonly steps: readonly UndoStep[] }

/** The day of an instant where this computer is. */
const dayOf = (at: string): Day => {
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}` as Day
}

/** Steps under their days in the order in which they come; a clock that was set back makes the same day come twice. */
export const groupSteps = (steps: readonly UndoStep[]): readonly StepsOfDay[] =>
  steps.reduce<{ on: Day; steps: UndoStep[] }[]>((groups, step) => {
    const on = dayOf(step.at)
    const last = groups.at(-1)
    if (last?.on === on) last.steps.push(step)
    else groups.push({ on, steps: [step] })
    return groups
  }, [])
