import { chmodSync, copyFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { openCopyName, sealedEnding } from '../../core/backup/copy-name.ts'
import { connect } from './connect.ts'
import type { DataKey } from './data-key.ts'
import { createPrivateFile, onlyForOwner, renameDurably, syncFile, syncFolder } from './durable.ts'
import { countTables, inspect } from './inspect.ts'
import { makeFolders } from './make-folders.ts'
import { readUntouched } from './read-untouched.ts'
import { sealFile } from './sealed-copy.ts'
import { readStamp, startLineage } from './stamp.ts'

/** What two files that hold the same data have in common, even if their pages are laid out differently. */
export const contentOf = (connection: Database.Database): string => {
  const stamp = readStamp(connection)
  return JSON.stringify([connection.pragma('user_version', { simple: true }), stamp?.identity, stamp?.sequence, countTables(connection)])
}

/** VACUUM changes the layout of the pages, so the copy gets a lineage of its own: a log of the original does not fit it. */
const finish = (path: string, key: DataKey | undefined): void => {
  const connection = connect(path, { key })
  try {
    connection.pragma('journal_mode = MEMORY')
    connection.pragma('secure_delete = ON')
    startLineage(connection)
    // Put back by hand it can be opened as it is.
    connection.pragma('journal_mode = WAL')
  } finally {
    connection.close()
  }
}

/** Whether a file is a whole and sound copy of what an open database holds. */
export const isCopyOf = (connection: Database.Database, path: string, key?: DataKey): boolean => {
  try {
    return readUntouched(path, false, (copy) => inspect(copy, 'everything').findings.length === 0 && contentOf(copy) === contentOf(connection), key)
  } catch {
    return false
  }
}

/** Makes an empty part file for a copy, in a folder that is made where it is missing. */
export const beginPart = (part: string): void => {
  if (makeFolders(dirname(part), 0o700) !== undefined) syncFolder(dirname(dirname(part)))
  rmSync(part, { force: true })
  createPrivateFile(part)
}

/** Where the pages of a copy are before it has its name. */
export const partOf = (path: string): string => `${openCopyName(path)}.part`

/** Gives a part file its name: as it is, or encrypted as a whole. */
const nameIt = (part: string, path: string, key: DataKey | undefined): void => {
  if (path.endsWith(sealedEnding) !== (key !== undefined)) throw new Error('The passphrase was set or removed while the copy was made')
  if (!key) return renameDurably(part, path)
  sealFile(part, path, key)
  rmSync(part, { force: true })
}

/**
 * Makes a copy of the bytes of a database that are in a part file: gives it a lineage of its own, reads it again from
 * the disk, checks it whole, and only then names it, encrypted where there is a key. Answers what was found wrong, and what `read` gives of a sound one.
 */
export const namePart = <Value>(part: string, path: string, read: (connection: Database.Database) => Value, key?: DataKey): { readonly finding: string } | { readonly value: Value } => {
  finish(part, key)
  syncFile(part)
  const found = readUntouched(part, false, (connection) => {
    const [finding] = inspect(connection, 'everything').findings
    return finding === undefined ? { value: read(connection) } : { finding }
  }, key)
  if ('value' in found) nameIt(part, path, key)
  return found
}

/** Moves all that was acknowledged from the log into the file, whose bytes are all of the data then. */
export const emptyLog = (connection: Database.Database): void => {
  const [moved] = connection.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[]
  if (moved?.busy !== 0) throw new Error('The log could not be moved into the file')
}

const copyNow = (connection: Database.Database, part: string, key: DataKey | undefined): void => {
  if (!key) return void connection.prepare('VACUUM INTO ?').run(part)
  emptyLog(connection)
  copyFileSync(connection.name, part)
}

/**
 * Copies an open database into a new file: written aside, synced, read again from the disk and checked whole,
 * and only then named. Throws where it cannot be made or is not sound; then no file is left.
 */
export const makeCopy = (connection: Database.Database, path: string, key?: DataKey): void => {
  const part = partOf(path)
  beginPart(part)
  try {
    copyNow(connection, part, key)
    finish(part, key)
    syncFile(part)
    if (!isCopyOf(connection, part, key)) throw new Error('The copy does not hold what the file holds')
    nameIt(part, path, key)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

const closeToOthers = (path: string): void => {
  try {
    chmodSync(path, onlyForOwner)
  } catch {
    // The file system of a stick knows no owners.
  }
}

/** Copies a copy to another folder, such as one on a stick, and reads it again there. Throws where that fails; then no file is left. */
export const copyElsewhere = (copyPath: string, path: string, key?: DataKey): void => {
  const part = `${path}.part`
  makeFolders(dirname(path), 0o700)
  rmSync(part, { force: true })
  try {
    copyFileSync(copyPath, part)
    closeToOthers(part)
    syncFile(part)
    const [finding] = readUntouched(part, false, (connection) => inspect(connection, 'everything').findings, key)
    if (finding !== undefined) throw new Error('The copy is not sound')
    renameDurably(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
