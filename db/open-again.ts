import { ok, type Result } from '../core/result.ts'
import { openDatabase, type OpenProblem, type WritableDb } from './database.ts'
import type { DataKey } from './file/data-key.ts'
import { takeOver } from './handle.ts'
import { offerStepTo } from './undo/current-step.ts'

/** Opens the file of a handle that was closed, and gives the handle its connection. `changesBefore` is above every count that the handle ever gave. */
export const openAgain = (db: WritableDb, path: string, changesBefore: number, key: DataKey | undefined): Result<null, OpenProblem> => {
  const opened = openDatabase(path, { key, leavesCopies: true })
  if (!opened.ok) return opened
  takeOver(db, opened.value, changesBefore)
  // The undo log knows a call's changes by the handle.
  offerStepTo(db)
  return ok(null)
}
