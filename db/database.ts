import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { CodeOf } from '../core/problem-table.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { fileNumbers, type FileNumbers } from './file-numbers.ts'
import { connectionOf, keepConnection, type ReadableDb, type WritableDb } from './handle.ts'
import { indexMissing } from './reindex.ts'
import { migrate } from './migrate.ts'
import { migrations as current, type Migration } from './migrations/migrations.ts'
import { setPragmas } from './open-pragmas.ts'

export type { ReadableDb, WritableDb } from './handle.ts'

/** Why a file was not opened. It stays as it is, byte for byte. */
export type OpenProblem = {
  readonly code: CodeOf<'data'>
  readonly detail: string
}

export type OpenOptions = {
  /** Where copies go before an upgrade; beside the file unless told. */
  readonly snapshotFolder?: string
  /** For tests of upgrading. */
  readonly migrations?: readonly Migration[]
}

/** “VIGL” in ASCII: tells our files from other programs'. */
const applicationId = 0x5649474c

const codeOf = (error: unknown): OpenProblem['code'] => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'in-use'
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return 'damaged'
  return 'cannot-open'
}

const refusalOf = (file: FileNumbers, newest: number): OpenProblem | undefined => {
  if (file.kind === 'new') return undefined
  if (file.kind === 'no-database') return { code: 'damaged', detail: 'no database header' }
  if (file.applicationId !== applicationId) return { code: 'foreign-file', detail: `application ${file.applicationId}` }
  if (file.userVersion > newest) return { code: 'newer-file', detail: `version ${file.userVersion}, this program knows ${newest}` }
  return undefined
}

const openConnection = (path: string, options: OpenOptions): WritableDb => {
  // A second program waits a little, then is told; it must never hang.
  const connection = new Database(path, { timeout: 1000 })
  try {
    setPragmas(connection)
    migrate(connection, options.migrations ?? current, {
      applicationId, snapshotFolder: options.snapshotFolder ?? join(dirname(path), 'snapshots'),
    })
    const findings = connection.pragma('quick_check(1)', { simple: true })
    if (findings !== 'ok') throw Object.assign(new Error(String(findings)), { code: 'SQLITE_CORRUPT' })
    const db = keepConnection(connection)
    // A test of upgrading may stop at a version that has no search yet.
    if (options.migrations === undefined) indexMissing(db)
    return db
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Opens the file, or makes it where there is none. A newer, foreign or damaged file is refused untouched. */
export const openDatabase = (path: string, options: OpenOptions = {}): Result<WritableDb, OpenProblem> => {
  try {
    if (!existsSync(dirname(path))) return fail({ code: 'cannot-open', detail: 'the folder is missing' })
    const newest = (options.migrations ?? current).at(-1)?.version ?? 0
    const refusal = refusalOf(fileNumbers(path), newest)
    return refusal ? fail(refusal) : ok(openConnection(path, options))
  } catch (error) {
    return fail({ code: codeOf(error), detail: error instanceof Error ? error.message : String(error) })
  }
}

/** Closes the database; what was acknowledged before is on the disk already. */
export const closeDatabase = (db: ReadableDb): void => {
  connectionOf(db).close()
}
