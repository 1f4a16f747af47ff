import papaparse from 'papaparse'
import { guardCell } from './formula-guard.ts'

/** A cell of a table as the database has it. */
type Cell = string | number | null

/** A table as CSV: quoted, UTF-8 with a mark, and no cell that a spreadsheet would take for a formula. */
export const writeTableCsv = (columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): Uint8Array => {
  const cells = rows.map((row) => columns.map((column) => guardCell(String(row[column] ?? ''))))
  return new TextEncoder().encode(`\uFEFF${papaparse.unparse([[...columns], ...cells], { newline: '\r\n', quotes: true })}\r\n`)
}
