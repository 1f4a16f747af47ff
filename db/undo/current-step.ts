import { AsyncLocalStorage } from 'node:async_hooks'
import type { StepNumber } from '../../core/undo/types.ts'
import type { StepTitle } from '../../core/undo/step-title.ts'
import { connectionOf, rowOf, type ReadableDb, type WritableDb } from '../handle.ts'

/** A step that is being done. It has a number from its first change on: a call that changes nothing leaves no step. */
type Current = { readonly db: ReadableDb; readonly at: string; readonly title: string; number: number | null }

/** Calls overlap where one waits for a dialog or a file, so the step belongs to the call and not to the connection. */
const current = new AsyncLocalStorage<Current | null>()

/** What the triggers ask: the step of the change that is being made, or NULL. */
export const offerStepTo = (db: ReadableDb): void => {
  const connection = connectionOf(db)
  let newest = rowOf<{ number: number }>(db, 'SELECT coalesce(max(number), 0) AS number FROM undo_steps')?.number ?? 0
  const own = (): Current | null => {
    const found = current.getStore()
    return found?.db === db ? found : null
  }
  // A BigInt arrives as INTEGER, a number as REAL.
  connection.function('undo_step', { deterministic: false }, () => {
    const step = own()
    if (step === null) return null
    if (step.number === null) {
      newest += 1
      step.number = newest
    }
    return BigInt(step.number)
  })
  connection.function('undo_at', () => own()?.at ?? null)
  connection.function('undo_title', () => own()?.title ?? null)
}

export type NewStep = {
  /** ISO 8601 instant. */
  readonly at: string
  readonly title: StepTitle
}

/**
 * Runs the work, also if it is asynchronous, as one step: all rows that it changes can be undone together.
 * The step is written by the first change, in the same transaction. `made` answers its number after the
 * work, null where nothing was changed.
 */
export const asStep = <Value>(db: WritableDb, { at, title }: NewStep, work: () => Value): { readonly value: Value; readonly made: () => StepNumber | null } => {
  const step: Current = { db, at, title: JSON.stringify(title), number: null }
  return {
    value: current.run(step, work),
    // Rolled back, the number was given and no row is there.
    made: () => (step.number === null ? null : rowOf<{ number: StepNumber }>(db, 'SELECT number FROM undo_steps WHERE number = :number', { number: step.number })?.number ?? null),
  }
}

/** Runs the work with its changes written to a step that is there already. */
export const withinStep = <Value>(db: WritableDb, number: StepNumber, work: () => Value): Value =>
  current.run({ db, at: '', title: '', number }, work)

/**
 * Runs the work outside the step of its call, for changes that must not be undone with it, such as stored
 * preferences. It joins the step that changed the row before, if there is one.
 */
export const outsideStep = <Value>(work: () => Value): Value => current.run(null, work)
