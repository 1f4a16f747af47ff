import type { FormField } from '../field-path.ts'
import type { CheckState } from './check-state.ts'

/** The states before the acts of a check, newest last, and those that Undo took back, newest last. `typing` is the field whose typing is the newest act. */
export type CheckHistory = { readonly past: readonly CheckState[]; readonly future: readonly CheckState[]; readonly typing: FormField | null }

/** No act yet. */
export const emptyHistory: CheckHistory = { past: [], future: [], typing: null }

const maxSteps = 100

/** The history after an act: one Undo brings back the state before it. All that is typed into one field in a row is one act. */
export const noted = (history: CheckHistory, before: CheckState, typing: FormField | null = null): CheckHistory =>
  typing !== null && typing === history.typing ? history : { past: [...history.past, before].slice(-maxSteps), future: [], typing }

/** What Undo or Redo gives: the state to show, and the history after it. */
export type Turned = { readonly state: CheckState; readonly history: CheckHistory }

/** Takes the newest act back; null where there is none. */
export const undone = ({ past, future }: CheckHistory, now: CheckState): Turned | null => {
  const state = past.at(-1)
  return state === undefined ? null : { state, history: { past: past.slice(0, -1), future: [...future, now], typing: null } }
}

/** Brings back what the last Undo took; null where there is nothing. */
export const redone = ({ past, future }: CheckHistory, now: CheckState): Turned | null => {
  const state = future.at(-1)
  return state === undefined ? null : { state, history: { past: [...past, now], future: future.slice(0, -1), typing: null } }
}
