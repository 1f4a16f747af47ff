import { readOds } from 'hucre/ods'
import { readXlsx, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx'
import type { ListRow, ReadList } from '../../core/member/import-types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { guardZip } from '../read/zip-guard.ts'
import { hasHeadings, listFromRows, rowsToRead } from './list-from-rows.ts'
import type { ListProblem } from './list-problem.ts'

/** A list has few columns; a cell far to the right would make every row as long. */
const range = `A1:AZ${rowsToRead}`

const notAList: Result<never, ListProblem> = fail({ code: 'not-text' })

/** A cell as text. A number with a form of zeros, such as a postcode, keeps its leading zeros; a day is written `2024-04-03`. */
const textOf = (value: CellValue | undefined, form: string | undefined): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' && form !== undefined && /^0+$/u.test(form) ? String(value).padStart(form.length, '0') : String(value).trim()
}

const rowsOf = ({ rows, cells }: Sheet): readonly ListRow[] =>
  rows.map((row, index) => ({ line: index + 1, cells: row.map((value, column) => textOf(value, cells?.get(`${index},${column}`)?.style?.numFmt)), damaged: null }))

const withoutLastRows = (rows: readonly ListRow[]): readonly ListRow[] => rows.slice(0, rows.findLastIndex(({ cells }) => cells.some((cell) => cell !== '')) + 1)

const workbookOf = async (bytes: Uint8Array, isExcel: boolean): Promise<Workbook | undefined> => {
  try {
    return isExcel ? await readXlsx(bytes, { range, readStyles: true }) : await readOds(bytes, { range, readStyles: true })
  } catch {
    // The library throws on every damaged workbook: the file is at fault.
    return undefined
  }
}

/**
 * Reads a list of members from a workbook (.xlsx, .ods): the visible sheet of that name, else the first with a heading
 * for names. The file is unzipped within limits before the library opens it; formulas are not evaluated, their saved
 * values count.
 */
export const readSheetList = async (bytes: Uint8Array, wanted: string | null = null): Promise<Result<ReadList, ListProblem>> => {
  const parts = await guardZip(bytes, (name) => name === '[Content_Types].xml' || name === 'content.xml')
  if (!parts.ok) return notAList
  const workbook = parts.value.size === 0 ? undefined : await workbookOf(bytes, parts.value.has('[Content_Types].xml'))
  if (!workbook) return notAList
  const sheets = workbook.sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true).map((sheet) => ({ name: sheet.name, rows: withoutLastRows(rowsOf(sheet)) }))
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const chosen = filled.find(({ name }) => name === wanted) ?? filled.find(({ rows }) => hasHeadings(rows)) ?? filled[0]
  const list = listFromRows('sheet', chosen?.rows ?? [])
  return list.ok ? ok({ list: list.value, sheets: filled.map(({ name }) => name), sheet: chosen?.name ?? null }) : list
}
