import { statSync } from 'node:fs'
import { fail, ok, type Result } from '../../core/result.ts'
import { closeDatabase, type OpenProblem, type WritableDb } from '../database.ts'
import type { DataKey } from '../file/data-key.ts'
import { takeLock } from '../file/lock.ts'
import { OpenRefusal, problemOf } from '../file/problem.ts'
import { recode, type KeyChange } from '../file/recode.ts'
import { changesSoFar, keyOf } from '../handle.ts'
import { openAgain } from '../open-again.ts'
import type { KeyFile } from '../file/key-file.ts'
import { removeStoredKey, storeKey } from '../file/stored-key.ts'

/** A database that was closed has moved all of its log into the file. */
const refuseLog = (path: string): void => {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw new OpenRefusal('cannot-open', 'the log is not empty')
}

const recodeClosed = (path: string, change: KeyChange): Result<null, OpenProblem> => {
  let release: (() => void) | undefined
  try {
    release = takeLock(path)
    refuseLog(path)
    recode(path, change)
    return ok(null)
  } catch (error) {
    return fail(problemOf(error))
  } finally {
    release?.()
  }
}

/** Where it cannot be removed, the next start does it: what was asked is kept until this is done. */
const removeIfPossible = (path: string): void => {
  try {
    removeStoredKey(path)
  } catch {
    // The data are readable, and a wrapped key beside them opens nothing.
  }
}

/** Closes a database, converts its file, and gives the handle the new one; where that fails, the file as it was. Throws where it cannot be opened again, or may be the other one after a power cut. */
const recodeOpen = (db: WritableDb, path: string, to: DataKey | undefined): Result<null, OpenProblem> => {
  const [from, changesBefore] = [keyOf(db), changesSoFar(db) + 1]
  closeDatabase(db)
  const recoded = recodeClosed(path, { from, to })
  const opened = openAgain(db, path, changesBefore, to ?? from)
  if (!opened.ok) throw new Error(`The data cannot be opened again: ${opened.problem.code}`)
  // The file has its name, and the disk does not say whether it keeps it: nothing that either of the two files needs may go.
  if (!recoded.ok && !keyOf(db) === !to) throw new Error(`The converted data may not be on the disk: ${recoded.problem.detail}`)
  return recoded
}

/**
 * Encrypts the open data at a path; the handle stays good. The wrapped key comes first, so that encrypted data always have it.
 * Their copies come afterwards, and a start after an interruption goes on with them.
 */
export const encryptData = (db: WritableDb, path: string, key: DataKey, file: KeyFile): Result<null, OpenProblem> => {
  try {
    storeKey(path, file)
  } catch (error) {
    // One of its two files may be there.
    removeIfPossible(path)
    return fail(problemOf(error))
  }
  const recoded = recodeOpen(db, path, key)
  if (!recoded.ok) removeIfPossible(path)
  return recoded
}

/** Decrypts the open data at a path; the handle stays good. Call it after their copies, so that whenever the data are readable these are too. The wrapped key is removed last. */
export const decryptData = (db: WritableDb, path: string): Result<null, OpenProblem> => {
  const recoded = recodeOpen(db, path, undefined)
  if (recoded.ok) removeIfPossible(path)
  return recoded
}
