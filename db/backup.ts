import { closeSync, fdatasync, openSync, rmSync, statSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import type Database from 'better-sqlite3'
import type { CopyCounts } from '../core/backup/backup-state.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { shownActions } from './compare-copy.ts'
import { readAcknowledged } from './file/acknowledged.ts'
import { isAgeFile, opensBy } from './file/age-file.ts'
import { beginPart, copyElsewhere, emptyLog, makeCopy, namePart } from './file/copy.ts'
import type { DataKey, SomeKey } from './file/data-key.ts'
import { inspectAndCount } from './file/find-copies.ts'
import { isEncrypted } from './file/is-encrypted.ts'
import { inspect } from './file/inspect.ts'
import { problemOf } from './file/problem.ts'
import { stampOfSealed } from './file/sealed-copy.ts'
import { readStamp } from './file/stamp.ts'
import { readUntouched } from './file/read-untouched.ts'
import { connectionOf, keyOf, type ReadableDb } from './handle.ts'

/** Why no copy was made; no part of one is left. */
export type CopyProblem = {
  /** `unsound`: the data failed their own check, and a copy of them must not take the place of a good one. */
  readonly code: 'unsound' | 'disk-full' | 'cannot-write'
  readonly detail: string
}

const copyProblemOf = (error: unknown): CopyProblem => {
  const { code, detail } = problemOf(error)
  return { code: code === 'damaged' ? 'unsound' : code === 'disk-full' ? code : 'cannot-write', detail }
}

/** Names this group's data, in all its copies. */
export const identityOf = (db: ReadableDb): string => readStamp(connectionOf(db))?.identity ?? ''

/** The same, read beside the file without opening it; undefined where that is not known. */
export const identityBeside = (path: string): string | undefined => readAcknowledged(path)?.identity

/** How many transactions the data have seen: two copies of equal number hold the same. */
export const sequenceOf = (db: ReadableDb): number => readStamp(connectionOf(db))?.sequence ?? 0

const countsIn = (connection: Database.Database): CopyCounts => {
  const count = (sql: string): number => Number(connection.prepare(sql).pluck().get())
  return {
    cases: count("SELECT count(*) FROM cases WHERE status = 'open'"), members: count('SELECT count(*) FROM members'),
    actions: count(`SELECT coalesce(sum(count), 0) FROM actions WHERE ${shownActions}`),
  }
}

/** What a copy holds, and how many transactions. */
export type CopyContents = { readonly sequence: number; readonly counts: CopyCounts }

/** Checks the data, copies them into a new file and reads that again from the disk. Takes a while on a large file. */
export const copyDatabase = (db: ReadableDb, path: string): Result<CopyContents, CopyProblem> => {
  const connection = connectionOf(db)
  try {
    const [finding] = inspect(connection, 'everything').findings
    if (finding !== undefined) return fail({ code: 'unsound', detail: finding })
    makeCopy(connection, path, keyOf(db))
    return ok({ sequence: sequenceOf(db), counts: countsIn(connection) })
  } catch (error) {
    return fail(copyProblemOf(error))
  }
}

/** As SQLite has it where nothing is set. */
const pagesBeforeCheckpoint = 1000

/** In pages of 4096 bytes: one step takes a few milliseconds. */
const pagesInStep = 100

/** Brings what was written so far to the disk now and then, without waiting: the last step waits for all that is left. */
const backupBySteps = async (connection: Database.Database, part: string): Promise<void> => {
  const file = openSync(part, 'r+')
  let syncing: Promise<void> | null = null
  const sync = (): Promise<void> =>
    new Promise((done) => {
      // Where this fails, so does the last step.
      fdatasync(file, () => {
        syncing = null
        done()
      })
    })
  const progress = (): number => {
    syncing ??= sync()
    return pagesInStep
  }
  try {
    await connection.backup(part, { progress })
  } finally {
    await syncing
    closeSync(file)
  }
}

/** Changes with every write to a file. */
const stateOf = (path: string): string => {
  const { mtimeNs, size } = statSync(path, { bigint: true })
  return `${mtimeNs} ${size}`
}

/**
 * SQLite copies no encrypted pages by steps. All that was acknowledged is moved from the log into the file, which then
 * stays as it is while it is copied: what changes meanwhile stays in the log. Only where a member was erased meanwhile is the
 * file rewritten; then it is copied once more.
 */
const copyPages = async (connection: Database.Database, part: string): Promise<void> => {
  connection.pragma('wal_autocheckpoint = 0')
  try {
    for (let before: string | undefined; before !== stateOf(connection.name);) {
      emptyLog(connection)
      before = stateOf(connection.name)
      await copyFile(connection.name, part)
    }
  } finally {
    connection.pragma(`wal_autocheckpoint = ${pagesBeforeCheckpoint}`)
  }
}

/** Copies the bytes of the data into a part file in short steps, with other work in between; `finishCopy` makes a copy of it. */
export const copyInSteps = async (db: ReadableDb, part: string): Promise<Result<null, CopyProblem>> => {
  try {
    beginPart(part)
    if (keyOf(db)) await copyPages(connectionOf(db), part)
    else await backupBySteps(connectionOf(db), part)
    return ok(null)
  } catch (error) {
    rmSync(part, { force: true })
    return fail(copyProblemOf(error))
  }
}

/** Checks a part file whole and names it; what is not sound is removed. Takes a while on a large file. */
export const finishCopy = (part: string, path: string, key?: DataKey): Result<CopyContents, CopyProblem> => {
  try {
    const found = namePart(part, path, (connection) => ({ sequence: readStamp(connection)?.sequence ?? 0, counts: countsIn(connection) }), key)
    if ('value' in found) return ok(found.value)
    rmSync(part, { force: true })
    return fail({ code: 'unsound', detail: found.finding })
  } catch (error) {
    rmSync(part, { force: true })
    return fail(copyProblemOf(error))
  }
}

/** Copies a copy to a second place and reads it again there. */
export const copyToPlace = (copyPath: string, path: string, key?: DataKey): Result<null, CopyProblem> => {
  try {
    copyElsewhere(copyPath, path, key)
    return ok(null)
  } catch (error) {
    return fail(copyProblemOf(error))
  }
}

/** Whether a copy is encrypted and not with this key. A damaged one may be opened by it and yet not be read. */
export const isLockedFor = (path: string, key: SomeKey | undefined): boolean =>
  isAgeFile(path) ? !opensBy(path, key?.recovery) : isEncrypted(path) && !opensPages(path, key)

/** A wrong key makes other bytes of a page, in which no number of the file’s header would be right. */
const opensPages = (path: string, key: SomeKey | undefined): boolean => {
  if (!key?.bytes) return false
  try {
    return readUntouched(path, false, (connection) => connection.prepare('SELECT count(*) FROM sqlite_schema').get() !== undefined, key)
  } catch {
    return false
  }
}

/** What a copy holds; null where it cannot be restored. Reads it whole. Throws where there is no file. */
export const readCopy = (path: string, key?: SomeKey): CopyContents | null => {
  const { sequence, counts } = inspectAndCount(path, countsIn, key)
  return counts && { sequence: sequence ?? 0, counts }
}

/** How many transactions a copy holds, by its stamp alone; null where that cannot be read. A damaged copy may pass. */
export const sequenceOfCopy = (path: string, key?: SomeKey): number | null => {
  try {
    return (isAgeFile(path) ? stampOfSealed(path, key) : readUntouched(path, false, readStamp, key))?.sequence ?? 0
  } catch {
    return null
  }
}
