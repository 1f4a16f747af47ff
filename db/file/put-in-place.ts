import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import { acknowledgedPath } from './acknowledged.ts'
import { isAgeFile } from './age-file.ts'
import { connect } from './connect.ts'
import { makeCopy } from './copy.ts'
import type { DataKey, SomeKey } from './data-key.ts'
import { createPrivateFile, onlyForOwner, renameDurably, syncFile, syncFolder } from './durable.ts'
import { applicationId, readHeader } from './header.ts'
import { inspect } from './inspect.ts'
import { takeLock } from './lock.ts'
import { OpenRefusal, problemOf, type OpenProblem } from './problem.ts'
import { recode } from './recode.ts'
import { readUntouched } from './read-untouched.ts'
import { writeUnsealed } from './sealed-copy.ts'
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

/** How the data are encrypted, and with what the copy opens where that is another key. */
export type RestoreKeys = { readonly key?: DataKey | undefined; readonly copyKey?: SomeKey | undefined }

/** The bytes of a copy beside the database; answers by which key they are read there. An age file is not written where it could be read, if its pages have room to be encrypted. */
const bringBytes = (copyPath: string, part: string, { key, copyKey = key }: RestoreKeys): SomeKey | undefined => {
  rmSync(part, { force: true })
  if (isAgeFile(copyPath)) return writeUnsealed(copyPath, part, copyKey, key).isReadable ? undefined : key
  createPrivateFile(part)
  copyFileSync(copyPath, part)
  chmodSync(part, onlyForOwner)
  return copyKey
}

/** Encrypts the part as the data are, or decrypts it. */
const asData = (part: string, partKey: SomeKey | undefined, key: DataKey | undefined): void => {
  if (!readHeader(part)?.isEncrypted) return void (key && recode(part, { from: undefined, to: key }))
  const bytes = partKey?.bytes
  if (bytes && partKey !== key) recode(part, { from: { bytes }, to: key })
}

/** The copy beside the database, checked whole. */
const bringBeside = (copyPath: string, part: string, sequence: number, keys: RestoreKeys): void => {
  const { key } = keys
  const partKey = bringBytes(copyPath, part, keys)
  const found = readUntouched(part, false, (connection) => inspect(connection, 'everything'), partKey)
  if (found.applicationId !== applicationId) throw new OpenRefusal('foreign-file', `application ${found.applicationId}`)
  const [finding] = found.findings
  if (finding !== undefined) throw new OpenRefusal('damaged', finding)
  asData(part, partKey, key)
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

const replace = (path: string, copyPath: string, asideFolder: string, sequence: number, keys: RestoreKeys): void => {
  const part = `${path}.part`
  bringBeside(copyPath, part, sequence, keys)
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
export const putInPlace = (path: string, copyPath: string, asideFolder: string, sequence = 0, keys: RestoreKeys = {}): Result<null, OpenProblem> => {
  let release: (() => void) | undefined
  try {
    release = takeLock(path)
    replace(path, copyPath, asideFolder, sequence, keys)
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
