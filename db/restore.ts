import { basename, join } from 'node:path'
import { fail, type Result } from '../core/result.ts'
import { sequenceOf } from './backup.ts'
import { closeDatabase, openDatabase, type OpenProblem, type WritableDb } from './database.ts'
import { openAgain } from './open-again.ts'
import type { DataKey, SomeKey } from './file/data-key.ts'
import { headerOfCopy } from './file/sealed-copy.ts'
import { putInPlace } from './file/put-in-place.ts'
import { raiseSequence } from './file/stamp.ts'
import { change, changesSoFar, connectionOf, holdsData, keyOf } from './handle.ts'
import { forgetLaptop } from './laptop/this-laptop.ts'
import { migrations } from './migrations/migrations.ts'

const newest = migrations.at(-1)?.version ?? 0

/** A copy of a newer version would be refused only after it is in its place. */
const refuseNewer = (copyPath: string, key: SomeKey | undefined): OpenProblem | undefined => {
  const version = headerOfCopy(copyPath, key)?.userVersion ?? 0
  return version > newest ? { code: 'newer-file', detail: `version ${version}, this program knows ${newest}`, missing: null, copies: [] } : undefined
}

/**
 * Puts a copy in the place of an open database; the handle has the restored data afterwards. What was there goes into
 * `asideFolder`. Where that fails the handle has the data as they were. The restored data count on from the highest
 * number of both, so that no two copies of equal number ever differ. `copyKey`: what opens the copy, where that is not the key of the data. Throws where the data cannot be opened again.
 */
export const restoreCopy = (db: WritableDb, path: string, copyPath: string, asideFolder: string, copyKey: SomeKey | undefined = keyOf(db)): Result<null, OpenProblem> => {
  const newer = refuseNewer(copyPath, copyKey)
  if (newer) return fail(newer)
  const [changesBefore, sequence, key] = [changesSoFar(db) + 1, sequenceOf(db) + 1, keyOf(db)]
  closeDatabase(db)
  const put = putInPlace(path, copyPath, asideFolder, sequence, { key, copyKey })
  let outcome: Result<null, OpenProblem> = put
  let opened = openAgain(db, path, changesBefore, key)
  if (put.ok && !opened.ok) {
    // For example a disk that is full when an older copy is upgraded.
    outcome = fail(opened.problem)
    putInPlace(path, join(asideFolder, basename(path)), `${asideFolder}-failed`, 0, { key })
    opened = openAgain(db, path, changesBefore, key)
  }
  if (!opened.ok) throw new Error(`The data cannot be opened again: ${opened.problem.code}`)
  if (outcome.ok) settleRestored(db, sequence)
  return outcome
}

/**
 * What the data need that are restored: their own laptop's id, and the count. A copy of a version that had none has it only
 * now; it is moved into the file at once, because a log that begins with another number would be refused.
 */
const settleRestored = (db: WritableDb, sequence: number): void => {
  holdsData(db)
  if (sequenceOf(db) < sequence) {
    change(db, raiseSequence, { sequence })
    connectionOf(db).pragma('wal_checkpoint(TRUNCATE)')
  }
  forgetLaptop(db)
}

const settleAt = (path: string, sequence: number, key: DataKey | undefined): void => {
  const opened = openDatabase(path, { key })
  // The start that follows says why.
  if (!opened.ok) return
  settleRestored(opened.value, sequence)
  closeDatabase(opened.value)
}

/**
 * Puts a copy in the place of a database that was refused; what was there, sound or not, goes into `asideFolder`.
 * The restored data count on from `sequence`, the highest number of any copy, so that no two copies of equal number ever differ.
 */
export const restoreOverRefused = (path: string, copyPath: string, asideFolder: string, sequence: number, key?: DataKey): Result<null, OpenProblem> => {
  const newer = refuseNewer(copyPath, key)
  if (newer) return fail(newer)
  const put = putInPlace(path, copyPath, asideFolder, sequence + 1, { key })
  if (put.ok) settleAt(path, sequence + 1, key)
  return put
}
