import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { assertNever } from '../../core/assert-never.ts'
import type { Collation } from '../../core/collate/collation.ts'
import { withShortFiles } from '../../core/collate/short-files.ts'
import type { Day } from '../../core/day.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { OfficeTable } from '../../db/collate/office-table.ts'
import { fileProblemOf, type FileProblem } from '../../documents/files/file-problem.ts'
import { partPathOf } from '../../documents/files/part-path.ts'
import { writeCollationCsv } from '../../documents/collate/write-collation-csv.ts'
import { writeCollationJson } from '../../documents/collate/write-collation-json.ts'
import { words } from '../words.ts'

/** The files that a collation is written to, by their endings. */
export const collationFormats = { '.xlsx': 'xlsx', '.docx': 'docx', '.csv': 'csv', '.json': 'json' } as const
export type CollationFormat = (typeof collationFormats)[keyof typeof collationFormats]

// Loaded when first needed: each brings a library.
const loadXlsx = () => import('../../documents/collate/write-collation-xlsx.ts')
const loadDocx = () => import('../../documents/collate/write-collation-docx.ts')

/** What the slips come to, as the bytes of a file. */
export const collationBytes = async (given: Collation, format: CollationFormat, table: OfficeTable, today: Day): Promise<Uint8Array> => {
  const collation = withShortFiles(given)
  switch (format) {
    case 'xlsx': return (await loadXlsx()).writeCollationXlsx(collation, words)
    case 'docx': return (await loadDocx()).writeCollationDocx(collation, today, words)
    case 'csv': return writeCollationCsv(collation, table.lines(collation.period), words)
    case 'json': return writeCollationJson(collation)
    default: return assertNever(format)
  }
}

/**
 * Writes the slips into a new folder: a Parquet file for each table, and a DuckDB file of the same name with them and the
 * views. The folder gets its name when it is whole.
 */
export const writeSlipFolder = async (folder: string, table: OfficeTable): Promise<Result<null, FileProblem>> => {
  const part = partPathOf(folder)
  try {
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { recursive: true })
    await table.writeParquet(part)
    await table.writeDatabase(join(part, `${basename(folder)}.duckdb`))
    renameSync(part, folder)
    return ok(null)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    return fail(fileProblemOf(error))
  }
}
