import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Day } from '../../core/day.ts'

/** A cell by what it holds, so that a number can be summed, a day sorted, and a text stays one. */
export type SheetCell = string | number | null | { readonly day: Day } | { readonly change: number }

export type SheetTable = {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** The last row is a sum. */
  readonly hasTotal?: boolean
  /** Said above the head, where all of it is made up. */
  readonly mark: string | null
}

const numbers = '#,##0'
const changes = '+#,##0;\u2212#,##0;0'
const days = 'yyyy-mm-dd'

const valueOf = (cell: SheetCell): CellValue => {
  if (cell === null || typeof cell !== 'object') return cell
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.change
}

const formatOf = (cell: SheetCell): Pick<CellStyle, 'numFmt'> => {
  if (typeof cell === 'number') return { numFmt: numbers }
  if (cell === null || typeof cell === 'string') return {}
  return { numFmt: 'day' in cell ? days : changes }
}

const line = { style: 'thin', color: { rgb: '000000' } } as const
const headStyle: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'bottom' }, border: { bottom: line } }
const styleOf = (cell: SheetCell, isTotal: boolean): CellStyle => ({
  ...formatOf(cell),
  ...(typeof cell === 'string' ? { alignment: { wrapText: true, vertical: 'top' } } : { alignment: { vertical: 'top' } }),
  ...(isTotal ? { font: { bold: true }, border: { top: line } } : {}),
})

const width = { min: 9, max: 48, more: 2 } as const
const lengthOf = (cell: SheetCell): number => (typeof cell === 'string' ? Math.max(...cell.split('\n').map((text) => text.length)) : typeof cell === 'object' && cell !== null ? 10 : String(cell ?? '').length)

/** A word of a heading is never cut; a longer heading has several lines. */
const headLength = (heading: string): number => Math.max(...heading.split(' ').map((word) => word.length))

const lineHeight = 15
/** The highest row that a spreadsheet has. */
const maxLines = 27
/** Lines that the texts of a row take in their columns: LibreOffice does not find out itself. */
const linesIn = (row: readonly SheetCell[], widths: readonly number[]): number => Math.min(maxLines, Math.max(1, ...row.map((cell, column) => (typeof cell === 'string'
  ? cell.split('\n').reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * 1.1) / (widths[column] ?? width.min))), 0)
  : 1))))

/** A sheet with its head kept in sight, columns as wide as what they hold, and a style for each cell. */
export const workSheet = ({ name, head, rows, hasTotal = false, mark }: SheetTable): WriteSheet => {
  const above = mark === null ? [] : [[mark]]
  const first = above.length + 1
  const cells = new Map<string, Partial<Cell>>()
  if (mark !== null) cells.set('0,0', { style: { font: { bold: true } } })
  for (const column of head.keys()) cells.set(`${above.length},${column}`, { style: headStyle })
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) cells.set(`${first + index},${column}`, { style: styleOf(cell, hasTotal && index === rows.length - 1) })
  }
  const widths = head.map((heading, column) => Math.min(width.max, Math.max(width.min, headLength(heading), ...rows.map((row) => lengthOf(row[column] ?? null))) + width.more))
  const heights = [head, ...rows].map((row) => lineHeight * linesIn(row, widths))
  return {
    name,
    columns: widths.map((own) => ({ width: own })),
    rowDefs: new Map(heights.map((height, index) => [above.length + index, { height }])),
    rows: [...above, [...head], ...rows.map((row) => row.map(valueOf))],
    cells,
    freezePane: { rows: first },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}
