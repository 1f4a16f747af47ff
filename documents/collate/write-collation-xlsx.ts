import { writeXlsx } from 'hucre/xlsx'
import type { Collation } from '../../core/collate/collation.ts'
import type { Words } from '../../words/words.ts'
import { collationTables, type CollationTable } from './collation-tables.ts'

const numberForm = '#,##0'
const widths = { number: 12, text: 22, long: 44 } as const
const strong = { font: { bold: true } }

/** Columns of names and reasons are wider. */
const widthOf = (table: CollationTable, at: number): number => {
  if (table.columns[at]?.isNumber) return widths.number
  return table.rows.slice(0, 50).some((row) => String(row[at] ?? '').length > widths.text) ? widths.long : widths.text
}

/** Numbers are numbers and texts stay texts; the heading stays in sight. */
const sheetOf = (table: CollationTable) => {
  const rows = [table.columns.map(({ heading }) => heading), ...table.rows.map((row) => [...row]), ...(table.totals ? [[...table.totals]] : [])]
  const strongRows = [0, ...(table.totals ? [rows.length - 1] : [])]
  return {
    name: table.name,
    rows,
    columns: table.columns.map(({ isNumber }, at) => ({ width: widthOf(table, at), ...(isNumber ? { numFmt: numberForm } : { numFmt: '@' }) })),
    cells: new Map(strongRows.flatMap((row) => table.columns.map(({ isNumber }, column) => [`${row},${column}`, { style: { ...strong, numFmt: isNumber && row > 0 ? numberForm : '@' } }] as const))),
    freezePane: { rows: 1, columns: table.columns[0]?.isNumber ? 0 : 1 },
  }
}

/** What the slips come to as a workbook: a sheet for each table. */
export const writeCollationXlsx = (collation: Collation, words: Words): Promise<Uint8Array> =>
  writeXlsx({ sheets: collationTables(collation, words).map(sheetOf) })
