import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, openDatabase, type OpenOptions, type WritableDb } from '../../db/database.ts'

export type DatabaseBench = {
  readonly folder: string
  readonly path: string
  readonly db: () => WritableDb
  /** Closes and opens the file again, as after a restart. */
  readonly reopen: () => WritableDb
  readonly close: () => void
}

const openOrThrow = (path: string, options: OpenOptions): WritableDb => {
  const opened = openDatabase(path, options)
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
  return opened.value
}

/** A real database file in a folder of its own. */
export const databaseBench = (options: OpenOptions = {}): DatabaseBench => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-db-'))
  const path = join(folder, 'vigil.sqlite')
  let db = openOrThrow(path, options)
  return {
    folder, path, db: () => db,
    reopen: () => {
      closeDatabase(db)
      db = openOrThrow(path, options)
      return db
    },
    close: () => {
      closeDatabase(db)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
