import { renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { assertNever } from '../../core/assert-never.ts'
import type { Collation } from '../../core/collate/collation.ts'
import { withShortFiles } from '../../core/collate/short-files.ts'
import type { Day } from '../../core/day.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { makeFolders } from '../../db/file/make-folders.ts'
import type { OfficeTable } from '../../db/collate/office-table.ts'
import { fileProblemOf, type FileProblem } from '../../documents/files/file-problem.ts'
import { partPathOf } from '../../documents/files/part-path.ts'
import { writePiecesDurably } from '../../documents/files/write-durably.ts'
import { collationCsv } from '../../documents/collate/write-collation-csv.ts'
import { writeCollationJson } from '../../documents/collate/write-collation-json.ts'
import { words } from '../words.ts'

/** The files that a collation is written to, by their endings. */
export const collationFormats = { '.xlsx': 'xlsx', '.docx': 'docx', '.csv': 'csv', '.json': 'json' } as const
export type CollationFormat = (typeof collationFormats)[keyof typeof collationFormats]

// Loaded when first needed: each brings a library.
const loadXlsx = () => import('../../documents/collate/write-collation-xlsx.ts')
const loadDocx = () => import('../../documents/collate/write-collation-docx.ts')

/** What is written, and how: the day is that on which it is made. */
type Written = { readonly collation: Collation; readonly format: CollationFormat; readonly today: Day }

const bytesOf = async ({ collation, format, today }: Written & { readonly format: Exclude<CollationFormat, 'csv'> }): Promise<Uint8Array> => {
  switch (format) {
    case 'xlsx': return (await loadXlsx()).writeCollationXlsx(collation, words)
    case 'docx': return (await loadDocx()).writeCollationDocx(collation, today, words)
    case 'json': return writeCollationJson(collation)
    default: return assertNever(format)
  }
}

async function* piecesOf({ collation, format, today }: Written, table: OfficeTable): AsyncGenerator<Uint8Array> {
  if (format === 'csv') yield* collationCsv(collation, table.lines(collation.period), words)
  else yield await bytesOf({ collation, format, today })
}

/** Writes what the slips come to into a file, wholly or not at all. */
export const writeCollation = (path: string, { collation, ...how }: Written, table: OfficeTable): Promise<Result<null, FileProblem>> =>
  writePiecesDurably(path, piecesOf({ ...how, collation: withShortFiles(collation) }, table))

/**
 * Writes the slips into a new folder: a Parquet file for each table, and a DuckDB file of the same name with them and the
 * views. The folder gets its name when it is whole.
 */
export const writeSlipFolder = async (folder: string, table: OfficeTable): Promise<Result<null, FileProblem>> => {
  const part = partPathOf(folder)
  try {
    rmSync(part, { recursive: true, force: true })
    makeFolders(part)
    await table.writeParquet(part)
    await table.writeDatabase(join(part, `${basename(folder)}.duckdb`))
    renameSync(part, folder)
    return ok(null)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    return fail(fileProblemOf(error))
  }
}
