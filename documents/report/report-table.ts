import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { ReportCase, ReportLine, ReportSummary } from '../../core/report/types.ts'
import { columnsOf, countIn, type ReportColumn } from './report-columns.ts'
import { textRun } from './report-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C9CEC8' }
const strongLine = { style: BorderStyle.SINGLE, size: 8, color: '1C404B' }
const noBorders = { top: none, bottom: none, left: none, right: none }

// A nought should not catch the eye.
const quiet = '566669'

type Look = {
  readonly width: number
  readonly span?: number
  readonly isNumber?: boolean
  readonly isStrong?: boolean
  readonly isHead?: boolean
  readonly line: 'none' | 'hair' | 'strong'
  readonly below?: string
}

const bottomOf = (line: Look['line']) => (line === 'none' ? none : line === 'hair' ? hairline : strongLine)

const cell = (text: string, look: Look): TableCell =>
  new TableCell({
    borders: { ...noBorders, bottom: bottomOf(look.line) },
    width: { size: look.width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    margins: { top: 50, bottom: 50, left: 40, right: 40 },
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    children: [
      new Paragraph({
        style: look.isHead ? 'CellHead' : 'Cell',
        alignment: look.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [textRun(text, { bold: look.isStrong ?? false, ...(look.isNumber && text === '0' ? { color: quiet } : {}) })],
      }),
      ...(look.below === undefined ? [] : [new Paragraph({ style: 'CellQuiet', children: [new TextRun(look.below)] })]),
    ],
  })

const belowTitle = ({ uaNumber, notPosted }: ReportCase): string | undefined => {
  const parts = [...(uaNumber === null ? [] : [`UA ${uaNumber}`]), ...(notPosted > 0 ? [`${notPosted} written, not posted yet`] : [])]
  return parts.length === 0 ? undefined : parts.join(', ')
}

type Widths = { readonly title: number; readonly number: number }

/** Letters stand in several columns, so a line above them says what they are. */
const spanRow = (columns: readonly ReportColumn[], widths: Widths): readonly TableRow[] => {
  const letters = columns.filter(({ isLetters }) => isLetters).length
  if (letters === 0) return []
  const others = columns.length - letters + 1
  return [new TableRow({
    tableHeader: true,
    children: [
      cell('', { width: widths.title, line: 'none' }),
      cell(letters > 1 ? 'Letters, by who posted' : 'Letters by', { width: widths.number * letters, span: letters, line: 'none', isNumber: true, isStrong: true, isHead: true }),
      cell('', { width: widths.number * others, span: others, line: 'none' }),
    ],
  })]
}

const smallestTitle = 3400
const widestNumber = 1500

/** More numbers than these need the long side of the page. */
const mostNumbersUpright = 8

/** Whether the table needs a page that lies on its side. */
export const isWide = (summary: ReportSummary): boolean => columnsOf(summary).length + 1 > mostNumbersUpright

/** Case by kind: only columns that hold a number, then the total. `width` is that of the table in twips. */
export const reportTable = (summary: ReportSummary, width: number): Table => {
  const columns = columnsOf(summary)
  const number = Math.min(widestNumber, Math.floor((width - smallestTitle) / (columns.length + 1)))
  const widths = { title: width - number * (columns.length + 1), number }
  const numbers = (lines: readonly ReportLine[], total: number, look: Pick<Look, 'line' | 'isStrong'>): readonly TableCell[] => [
    ...columns.map((column) => cell(String(countIn(lines, column)), { ...look, isNumber: true, width: number })),
    cell(String(total), { ...look, isNumber: true, isStrong: true, width: number }),
  ]
  const head = new TableRow({
    tableHeader: true,
    children: [
      cell('Case', { isStrong: true, isHead: true, width: widths.title, line: 'strong' }),
      ...[...columns.map(({ heading }) => heading), 'Total'].map((heading) => cell(heading, { isStrong: true, isNumber: true, width: number, line: 'strong', isHead: true })),
    ],
  })
  const rows = summary.cases.map((item, index) => {
    const line = index === summary.cases.length - 1 ? 'strong' : 'hair'
    const below = belowTitle(item)
    return new TableRow({
      cantSplit: true,
      children: [
        cell(item.title.trim() || 'Case without a title', { width: widths.title, line, ...(below === undefined ? {} : { below }) }),
        ...numbers(item.lines, item.total, { line }),
      ],
    })
  })
  const foot = new TableRow({
    cantSplit: true,
    children: [cell('All cases', { isStrong: true, width: widths.title, line: 'none' }), ...numbers(summary.totals, summary.total, { line: 'none', isStrong: true })],
  })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [widths.title, ...Array.from({ length: columns.length + 1 }, () => number)],
    rows: [...spanRow(columns, widths), head, ...rows, foot],
  })
}
