import type { RevertProblem, StepNumber, UndoStep } from '../../core/undo/types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { change as changeRows, connectionOf, inTransaction, rowOf, rowsOf, type WritableDb } from '../handle.ts'
import { reindexCases } from '../reindex.ts'
import { applyInverse, RowChangedSince, type LoggedChange } from './apply-inverse.ts'
import { builtOn } from './blockers.ts'
import { withinStep } from './current-step.ts'
import { countNo, keepsRow, type KeptInUndo } from './kept-in-undo.ts'
import { loggedTables, type LoggedTable } from './logged-tables.ts'
import { refersToNothing } from './missing-parents.ts'
import { getStep } from './steps.ts'

/** What was undone or redone: the step, and the later ones that were undone with it, newest first. */
export type Reverted = {
  readonly keptNo: number
  readonly voided: number
  readonly step: UndoStep
  readonly withIt: readonly UndoStep[]
  /** The tables whose rows were changed. */
  readonly tables: readonly string[]
}

const changesOf = (db: WritableDb, step: StepNumber): readonly LoggedChange[] =>
  rowsOf<LoggedChange>(db, 'SELECT sequence, table_name AS "table", row_key AS key, kind FROM undo_changes WHERE step = :step ORDER BY sequence DESC', { step })

const isBeingMade = (db: WritableDb, step: StepNumber): boolean =>
  rowOf(db, `
    SELECT 1 FROM undo_changes JOIN packs ON packs.id = json_extract(row_key, '$[0]')
    WHERE step = :step AND table_name = 'packs' AND state = 'making' LIMIT 1`, { step }) !== undefined

/** Applies the inverse of a step, newest change first. What the triggers log of it takes the place of the step's changes: to redo is to do this again. */
const turn = (db: WritableDb, tables: readonly LoggedTable[], step: UndoStep, at: string, kept: KeptInUndo): void => {
  const changes = changesOf(db, step.number)
  const isUndo = step.undoneAt === null
  withinStep(db, step.number, () => {
    for (const change of changes) {
      const table = tables.find(({ name }) => name === change.table)
      if (!table) throw new RowChangedSince(`there is no table ${change.table}`)
      if (!(isUndo && keepsRow(db, change, at, kept))) applyInverse(db, table, change)
    }
  })
  changeRows(db, 'DELETE FROM undo_changes WHERE step = :step AND sequence <= :newest', { step: step.number, newest: changes[0]?.sequence ?? 0 })
  changeRows(db, 'UPDATE undo_steps SET undone_at = :at, newest_then = (SELECT max(number) FROM undo_steps) WHERE number = :number', { number: step.number, at: isUndo ? at : null })
  reindexCases(db, changes.filter(({ table }) => table === 'cases').map(({ key }) => (JSON.parse(key) as readonly [string])[0]))
}

const tablesOf = (db: WritableDb, steps: readonly UndoStep[]): readonly string[] =>
  rowsOf<{ name: string }>(db, 'SELECT DISTINCT table_name AS name FROM undo_changes WHERE step IN (SELECT value FROM json_each(:steps))', { steps: JSON.stringify(steps.map(({ number }) => number)) })
    .map(({ name }) => name)

const allOf = (db: WritableDb, steps: readonly StepNumber[]): readonly UndoStep[] => steps.flatMap((number) => getStep(db, number) ?? [])

/** Why the steps cannot be turned; null where they can be tried. */
const obstacle = (db: WritableDb, step: UndoStep, withIt: readonly UndoStep[]): RevertProblem | null => {
  if (step.stays !== null) return 'stays'
  if (step.undoneAt !== null && withIt.length > 0) return 'built-on'
  if (withIt.some(({ stays }) => stays !== null)) return 'built-on'
  return [step, ...withIt].some(({ number }) => isBeingMade(db, number)) ? 'still-running' : null
}

/** The later steps that were built on a step, newest first. */
export const laterSteps = (db: WritableDb, step: StepNumber): readonly UndoStep[] => allOf(db, builtOn(db, loggedTables(db), step))

const turnAll = (db: WritableDb, step: UndoStep, withIt: readonly UndoStep[], at: string): Reverted => {
  const kept: KeptInUndo = { no: [], voided: 0 }
  const tables = loggedTables(db)
  // References are checked at the end of the transaction, because rows are restored in another order.
  connectionOf(db).pragma('defer_foreign_keys = ON')
  changeRows(db, 'INSERT INTO undo_permits (step) VALUES (:number)', { number: step.number })
  for (const one of [...withIt, step]) turn(db, tables, one, at, kept)
  changeRows(db, 'DELETE FROM undo_permits WHERE true')
  if (refersToNothing(db, tables, [step, ...withIt].map(({ number }) => number))) throw new RowChangedSince('what a row refers to is gone')
  const now = getStep(db, step.number)
  if (!now) throw new Error('The step is gone')
  return { keptNo: countNo(db, kept), voided: kept.voided, step: now, withIt, tables: tablesOf(db, [step, ...withIt]) }
}

/**
 * Undoes a step that is done, with the later steps that were built on it, or redoes one that is undone; all
 * or nothing. `withIt` are the later steps that the person was shown: others are a refusal.
 */
export const revertStep = (db: WritableDb, number: StepNumber, withIt: readonly StepNumber[], at: string): Result<Reverted, RevertProblem> => {
  try {
    return inTransaction(db, () => {
      const step = getStep(db, number)
      if (!step) return fail('unknown-step')
      const later = laterSteps(db, number)
      const problem = obstacle(db, step, later)
      if (problem !== null) return fail(problem)
      if (later.map((one) => one.number).join() !== [...withIt].toSorted((one, other) => other - one).join()) return fail('built-on')
      return ok(turnAll(db, step, later, at))
    })
  } catch (error) {
    if (error instanceof RowChangedSince) return fail('not-as-left')
    throw error
  }
}
