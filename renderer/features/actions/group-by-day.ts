import type { Day } from '../../../core/day.ts'
import type { ActionView } from '../../../preload/contract.ts'

export type ActionsOfDay = { readonly on: Day; readonly actions: readonly ActionView[] }

/** Actions under their days, newest day first, the order within a day kept. */
export const groupByDay = (actions: readonly ActionView[]): readonly ActionsOfDay[] =>
  [...new Set(actions.map((action) => action.on))]
    .toSorted((a, b) => b.localeCompare(a))
    .map((on) => ({ on, actions: actions.filter((action) => action.on === on) }))
