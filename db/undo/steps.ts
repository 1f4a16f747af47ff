import type { StepTitle } from '../../core/undo/step-title.ts'
import type { NextSteps, StepNumber, UndoStep } from '../../core/undo/types.ts'
import { staying, whyItStays } from '../../core/undo/why-it-stays.ts'
import { change, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from '../handle.ts'
import { offerStepTo } from './current-step.ts'

type Row = { readonly number: StepNumber; readonly at: string; readonly title: string; readonly undoneAt: string | null }

const columns = 'number, at, title, undone_at AS undoneAt'

const stepFrom = (row: Row): UndoStep => {
  const title = JSON.parse(row.title) as StepTitle
  return { ...row, title, stays: whyItStays(title.code) }
}

/** All steps that are kept, newest first. */
export const listSteps = (db: ReadableDb): readonly UndoStep[] =>
  rowsOf<Row>(db, `SELECT ${columns} FROM undo_steps ORDER BY number DESC`).map(stepFrom)

export const getStep = (db: ReadableDb, number: StepNumber): UndoStep | undefined => {
  const row = rowOf<Row>(db, `SELECT ${columns} FROM undo_steps WHERE number = :number`, { number })
  return row && stepFrom(row)
}

const canBeUndone = `undone_at IS NULL AND json_extract(title, '$.code') NOT IN (SELECT value FROM json_each(:staying))`
/** A step that was done after an undo ends what Redo reaches; the list still offers each line. */
const canBeRedone = 'undone_at IS NOT NULL AND newest_then = (SELECT max(number) FROM undo_steps)'

/** What Undo and Redo do next: Undo the newest step that is done, Redo the one that was undone last. */
export const nextSteps = (db: ReadableDb): NextSteps => {
  const values = { staying: JSON.stringify(staying) }
  const undo = rowsOf<Row>(db, `SELECT ${columns} FROM undo_steps WHERE ${canBeUndone} ORDER BY number DESC`, values)
  const redo = rowsOf<Row>(db, `SELECT ${columns} FROM undo_steps WHERE ${canBeRedone}
    ORDER BY (SELECT max(sequence) FROM undo_changes WHERE step = number) DESC`)
  return { undo: undo[0] ? stepFrom(undo[0]) : null, redo: redo[0] ? stepFrom(redo[0]) : null, undoCount: undo.length, redoCount: redo.length }
}

/** The step that made a row, undefined where the log does not have it. */
export const stepOfRow = (db: ReadableDb, table: string, key: readonly (string | number)[]): StepNumber | undefined =>
  rowOf<{ step: StepNumber }>(db, `
    SELECT step FROM undo_changes JOIN undo_steps ON number = step
    WHERE table_name = :table AND row_key = :key AND kind = 'insert' AND undone_at IS NULL ORDER BY sequence DESC LIMIT 1`,
  { table, key: JSON.stringify(key) })?.step

/** Forgets every step that touched a row: nothing of it can be undone, and no line names it. */
export const forgetSteps = (db: WritableDb, table: string, key: readonly (string | number)[]): void =>
  void change(db, 'DELETE FROM undo_steps WHERE number IN (SELECT step FROM undo_changes WHERE table_name = :table AND row_key = :key)', { table, key: JSON.stringify(key) })

/** A restore as a step: it has no changes of rows, since what it replaced is in a copy. */
export type RestoreStep = { readonly at: string; readonly title: StepTitle<'copy-restored'>; readonly undoneAt: string | null }

/**
 * Writes that the data were restored, as the newest step, so that Undo offers it first. Undone, it is what Redo offers.
 * A line of the same restore that came with the data is replaced; `at` says which it is.
 */
export const putRestoreStep = (db: WritableDb, { at, title, undoneAt }: RestoreStep): StepNumber => {
  inTransaction(db, () => {
    change(db, "DELETE FROM undo_steps WHERE at = :at AND json_extract(title, '$.code') = 'copy-restored'", { at })
    change(db, `INSERT INTO undo_steps (number, at, title, undone_at, newest_then)
      SELECT number, :at, :title, :undoneAt, iif(:undoneAt IS NULL, NULL, number) FROM (SELECT coalesce(max(number), 0) + 1 AS number FROM undo_steps)`, { at, title: JSON.stringify(title), undoneAt })
  })
  // The next step has to count on from this one.
  offerStepTo(db)
  return rowOf<{ number: StepNumber }>(db, 'SELECT max(number) AS number FROM undo_steps')?.number ?? (0 as StepNumber)
}

/** The names of the copies that undoing or redoing a restore needs. */
export const copiesForUndo = (db: ReadableDb): readonly string[] =>
  rowsOf<{ name: string }>(db, "SELECT json_extract(title, '$.values.keptAs') AS name FROM undo_steps WHERE json_extract(title, '$.code') = 'copy-restored'").map(({ name }) => name)
