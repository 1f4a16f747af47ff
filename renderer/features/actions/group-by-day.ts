import type { Day } from '../../../core/day.ts'
import type { ActionView } from '../../../preload/contract.ts'

export type ActionsOfDay = { readonly on: Day; readonly actions: readonly ActionView[] }

/** Groups actions, which are in order of day, under their days. */
export const groupByDay = (actions: readonly ActionView[]): readonly ActionsOfDay[] => {
  const days = new Map<Day, ActionView[]>()
  for (const action of actions) {
    const ofDay = days.get(action.on)
    if (ofDay) ofDay.push(action)
    else days.set(action.on, [action])
  }
  return [...days].map(([on, ofDay]) => ({ on, actions: ofDay }))
}
