import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'

/** What a file says of itself before anything is opened for writing. */
export type FileNumbers =
  | { readonly kind: 'new' }
  | { readonly kind: 'no-database' }
  | { readonly kind: 'database'; readonly applicationId: number; readonly userVersion: number }

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

/** SQLite file format: the version stands at byte 60 of the header, the application's id at 68. */
const fromHeader = (path: string): FileNumbers => {
  const bytes = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, bytes, 0, 100, 0) < 100) return { kind: 'no-database' }
  } finally {
    closeSync(file)
  }
  if (bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return { kind: 'no-database' }
  return { kind: 'database', userVersion: bytes.readUInt32BE(60), applicationId: bytes.readUInt32BE(68) }
}

/**
 * After a crash the truth may still stand in the write-ahead log. It is read from a copy, because opening
 * the file itself would already write to it.
 */
const fromCopy = (path: string): FileNumbers => {
  const folder = mkdtempSync(join(dirname(path), '.checking-'))
  try {
    const copy = join(folder, 'copy.sqlite')
    copyFileSync(path, copy)
    copyFileSync(`${path}-wal`, `${copy}-wal`)
    const connection = new Database(copy)
    try {
      return {
        kind: 'database',
        applicationId: Number(connection.pragma('application_id', { simple: true })),
        userVersion: Number(connection.pragma('user_version', { simple: true })),
      }
    } finally {
      connection.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads the application's id and version of a database file, which stays untouched. */
export const fileNumbers = (path: string): FileNumbers => {
  if (sizeOf(path) === 0) return { kind: 'new' }
  const header = fromHeader(path)
  return header.kind === 'database' && sizeOf(`${path}-wal`) > 0 ? fromCopy(path) : header
}
