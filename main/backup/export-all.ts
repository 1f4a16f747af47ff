import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { ReadableDb } from '../../db/database.ts'
import { makeFolders } from '../../db/file/make-folders.ts'
import { columnsOf, exportedTables, rowsOfTable, type ExportedRow } from '../../db/export.ts'
import { writeTableCsv } from '../../documents/export/write-table-csv.ts'
import { fileProblemOf, type FileProblem } from '../../documents/files/file-problem.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'

/** What was written. */
type Exported = { readonly tables: number; readonly rows: number; readonly documents: number }

/** Why nothing was written. */
type ExportProblem = Pick<FileProblem, 'code'>

type PlainRow = Readonly<Record<string, string | number | null>>

/** Carries a problem of writing out of the steps. */
class WriteRefusal extends Error {
  readonly problem: ExportProblem

  constructor(problem: ExportProblem) {
    super(problem.code)
    this.problem = problem
  }
}

const write = (path: string, bytes: Uint8Array): void => {
  const written = writeDurably(path, bytes)
  if (!written.ok) throw new WriteRefusal(written.problem)
}

/** A name that every file system takes, with the ending it came with. */
const safeName = (name: string): string => name.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^[. ]+/u, '').slice(-80) || 'file'

const documentName = (row: ExportedRow, column: string, number: number): string => {
  const name = row['file_name'] ?? row['name'] ?? column
  return `${String(row['id'] ?? number)}-${safeName(String(name))}`
}

/** The row with each of its documents written beside the tables, and named in its place. */
const withoutBytes = (folder: string, table: string, row: ExportedRow, number: number): PlainRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => {
    if (!(value instanceof Uint8Array)) return [column, value]
    const path = ['documents', table, documentName(row, column, number)].join('/')
    makeFolders(join(folder, 'documents', table), 0o700)
    write(join(folder, path), value)
    return [column, path]
  }))

const writeTable = (db: ReadableDb, folder: string, table: string): { readonly rows: number; readonly documents: number } => {
  const rows: PlainRow[] = []
  let documents = 0
  for (const row of rowsOfTable(db, table)) {
    documents += Object.values(row).filter((value) => value instanceof Uint8Array).length
    rows.push(withoutBytes(folder, table, row, rows.length + 1))
  }
  write(join(folder, 'tables', `${table}.json`), new TextEncoder().encode(`${JSON.stringify(rows, null, 2)}\n`))
  write(join(folder, 'tables', `${table}.csv`), writeTableCsv(columnsOf(db, table), rows))
  return { rows: rows.length, documents }
}

const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0

const writeAll = (db: ReadableDb, folder: string): Exported => {
  makeFolders(join(folder, 'tables'), 0o700)
  const tables = exportedTables(db)
  const written = tables.map((table) => writeTable(db, folder, table))
  const sum = (of: 'rows' | 'documents'): number => written.reduce((total, each) => total + each[of], 0)
  return { tables: tables.length, rows: sum('rows'), documents: sum('documents') }
}

/**
 * Writes everything into a new or empty folder: each table as JSON and as CSV, and each document as it came. The folder
 * gets its name when all is written; after a failure nothing of it is left.
 */
export const exportAll = (db: ReadableDb, folder: string): Result<Exported, ExportProblem> => {
  const part = `${folder}.part`
  try {
    if (!existsSync(dirname(folder))) return fail({ code: 'folder-missing' })
    if (!isFree(folder)) return fail({ code: 'folder-not-empty' })
    rmSync(part, { recursive: true, force: true })
    const exported = writeAll(db, part)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(part, folder)
    return ok(exported)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    return fail(error instanceof WriteRefusal ? error.problem : fileProblemOf(error))
  }
}
