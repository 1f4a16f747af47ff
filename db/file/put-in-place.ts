import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import { acknowledgedPath } from './acknowledged.ts'
import { connect } from './connect.ts'
import { makeCopy } from './copy.ts'
import type { DataKey } from './data-key.ts'
import { createPrivateFile, onlyForOwner, renameDurably, syncFile, syncFolder } from './durable.ts'
import { applicationId } from './header.ts'
import { inspect } from './inspect.ts'
import { takeLock } from './lock.ts'
import { OpenRefusal, problemOf, type OpenProblem } from './problem.ts'
import { recode } from './recode.ts'
import { readUntouched } from './read-untouched.ts'
import { raiseSequence } from './stamp.ts'

/** The count has to be in the file before a log is begun: a log that counts on from another number than its file would be refused as that of another file. */
const countOn = (part: string, sequence: number, key: DataKey | undefined): void => {
  const connection = connect(part, { key })
  try {
    connection.pragma('journal_mode = MEMORY')
    connection.prepare(raiseSequence).run({ sequence })
    connection.pragma('journal_mode = WAL')
  } finally {
    connection.close()
  }
}

/** The copy beside the database, checked whole. */
const bringBeside = (copyPath: string, part: string, sequence: number, key: DataKey | undefined): void => {
  rmSync(part, { force: true })
  createPrivateFile(part)
  copyFileSync(copyPath, part)
  chmodSync(part, onlyForOwner)
  const found = readUntouched(part, false, (connection) => inspect(connection, 'everything'), key)
  if (found.applicationId !== applicationId) throw new OpenRefusal('foreign-file', `application ${found.applicationId}`)
  const [finding] = found.findings
  if (finding !== undefined) throw new OpenRefusal('damaged', finding)
  if (key) recode(part, { from: undefined, to: key })
  if (found.stamp && found.stamp.sequence < sequence) countOn(part, sequence, key)
  syncFile(part)
}

const makeFolder = (folder: string): void => {
  mkdirSync(folder, { mode: 0o700 })
  syncFolder(dirname(folder))
}

const keepAside = (path: string, folder: string): void => {
  const kept = join(folder, basename(path))
  createPrivateFile(kept)
  copyFileSync(path, kept)
  syncFile(kept)
  syncFolder(folder)
}

const moveAside = (path: string, folder: string): void => {
  if (!existsSync(path)) return
  renameDurably(path, join(folder, basename(path)))
  syncFolder(dirname(path))
}

const replace = (path: string, copyPath: string, asideFolder: string, sequence: number, key: DataKey | undefined): void => {
  const part = `${path}.part`
  bringBeside(copyPath, part, sequence, key)
  makeFolder(asideFolder)
  if (existsSync(path)) keepAside(path, asideFolder)
  renameDurably(part, path)
  for (const beside of [`${path}-journal`, `${path}-wal`, acknowledgedPath(path)]) moveAside(beside, asideFolder)
}

/**
 * Puts a copy in the place of a database that is closed. What was there goes into a new folder, byte for byte.
 * Interrupted at any step, it leaves the old data, a refusal (the copy beside an old log or an old stamp), or the
 * copy: the stamp of what was acknowledged goes last. Its data count on from `sequence`, if that is higher. Refused while the database is open, or for a copy that is not sound.
 */
export const putInPlace = (path: string, copyPath: string, asideFolder: string, sequence = 0, key?: DataKey): Result<null, OpenProblem> => {
  let release: (() => void) | undefined
  try {
    release = takeLock(path)
    replace(path, copyPath, asideFolder, sequence, key)
    return ok(null)
  } catch (error) {
    return fail(problemOf(error))
  } finally {
    release?.()
  }
}

/**
 * Copies what can still be read of a refused database, its log included, into a new file that `putInPlace` takes.
 * Throws where its pages are damaged.
 */
export const copyWhatIsLeft = (path: string, copyPath: string): void =>
  readUntouched(path, true, (connection) => makeCopy(connection, copyPath))
