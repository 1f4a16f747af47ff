import { copyFileSync, existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { isAgeFile } from './age-file.ts'
import { connect } from './connect.ts'
import type { SomeKey } from './data-key.ts'
import { diskErrorOf } from './disk-error.ts'
import { readGuarded } from './read-guarded.ts'
import { fitsMemory, readInMemory, readSealed } from './read-in-memory.ts'

/** Folders in which a file is read; a process that died leaves them behind. */
export const checkingPrefix = '.checking-'

/** A second name for the same bytes; file systems of USB sticks know no second names and get a copy. */
const nameAgain = (path: string, again: string): void => {
  try {
    linkSync(path, again)
  } catch {
    copyFileSync(path, again)
  }
}

const readBeside = <Value>(path: string, hasLog: boolean, read: (connection: Database.Database) => Value, key: SomeKey | undefined): Value => {
  const folder = mkdtempSync(join(dirname(path), checkingPrefix))
  try {
    const again = join(folder, 'file.sqlite')
    nameAgain(path, again)
    if (hasLog && existsSync(`${path}-wal`)) nameAgain(`${path}-wal`, `${again}-wal`)
    return readGuarded(connect(again, { readonly: true, key }), read)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const needsNoWriting = (path: string, error: unknown): boolean => {
  const kind = diskErrorOf(error)
  return (kind === 'disk-full' || kind === 'read-only') && fitsMemory(path)
}

/**
 * Opens a file read-only under a second name in a private folder, so that every file that SQLite makes beside
 * a file it reads is made there, and no journal beside the file is rolled back into it. The file's own log counts if
 * `hasLog`. Nothing may write to the file meanwhile. Where nothing can be made in its folder, it is read from memory, as is a copy that is encrypted as a whole.
 */
export const readUntouched = <Value>(path: string, hasLog: boolean, read: (connection: Database.Database) => Value, key?: SomeKey): Value => {
  if (isAgeFile(path)) return readSealed(path, read, key)
  try {
    return readBeside(path, hasLog, read, key)
  } catch (error) {
    if (!needsNoWriting(path, error)) throw error
    return readInMemory(path, hasLog, read, key)
  }
}
