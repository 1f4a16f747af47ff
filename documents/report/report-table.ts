import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { ReportColumn, ReportTable } from '../../core/report/report-table.ts'
import type { ReportCase } from '../../core/report/types.ts'
import { reportColumnWords } from '../../words/report-column-words.ts'
import type { Words } from '../../words/words.ts'
import { textRun } from './report-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C9CEC8' }
const strongLine = { style: BorderStyle.SINGLE, size: 8, color: '1C404B' }
const noBorders = { top: none, bottom: none, left: none, right: none }

// A zero should not catch the eye.
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

const belowTitle = ({ uaNumber, notPosted, replies, returned }: ReportCase, words: Words): string | undefined => {
  const parts = [...(uaNumber === null ? [] : [words.reports.ua({ number: uaNumber })]), ...(notPosted > 0 ? [words.reportFiles.waiting({ count: notPosted })] : []), ...(replies > 0 ? [words.reportFiles.repliesOf({ count: replies })] : []), ...(returned > 0 ? [words.reportFiles.returnedOf({ count: returned })] : [])]
  return parts.length === 0 ? undefined : words.format.series(parts)
}

type Widths = { readonly title: number; readonly number: number }

/** Letters have several columns, so a line above them says what they are. */
const spanRow = (columns: readonly ReportColumn[], widths: Widths, { reportFiles: words }: Words): readonly TableRow[] => {
  const letters = columns.filter(({ isByRoute }) => isByRoute).length
  if (letters === 0) return []
  const others = columns.length - letters + 1
  return [new TableRow({
    tableHeader: true,
    children: [
      cell('', { width: widths.title, line: 'none' }),
      cell(letters > 1 ? words.lettersByRoute : words.lettersOfOneRoute, { width: widths.number * letters, span: letters, line: 'none', isNumber: true, isStrong: true, isHead: true }),
      cell('', { width: widths.number * others, span: others, line: 'none' }),
    ],
  })]
}

const minTitleWidth = 3400
const maxNumberWidth = 1050

/** More columns of numbers than these need a landscape page. */
const maxPortraitNumbers = 8

/** Whether the table needs a landscape page. */
export const isWide = ({ columns }: ReportTable): boolean => columns.length + 1 > maxPortraitNumbers

/** The report's table for Word. `width` is that of the table in twips. */
export const wordTable = ({ columns, rows: cases, totals, total }: ReportTable, width: number, words: Words): Table => {
  const number = Math.min(maxNumberWidth, Math.floor((width - minTitleWidth) / (columns.length + 1)))
  const widths = { title: width - number * (columns.length + 1), number }
  const numbers = (cells: readonly number[], sum: number, look: Pick<Look, 'line' | 'isStrong'>): readonly TableCell[] => [
    ...cells.map((count) => cell(words.format.number(count), { ...look, isNumber: true, width: number })),
    cell(words.format.number(sum), { ...look, isNumber: true, isStrong: true, width: number }),
  ]
  const head = new TableRow({
    tableHeader: true,
    children: [
      cell(words.reports.columns.case, { isStrong: true, isHead: true, width: widths.title, line: 'strong' }),
      ...[...columns.map((column) => reportColumnWords(column, words)), words.reports.columns.total].map((heading) => cell(heading, { isStrong: true, isNumber: true, width: number, line: 'strong', isHead: true })),
    ],
  })
  const rows = cases.map(({ item, cells, total: sum }, index) => {
    const line = index === cases.length - 1 ? 'strong' : 'hair'
    const below = belowTitle(item, words)
    return new TableRow({
      cantSplit: true,
      children: [
        cell(item.title.trim() || words.reportFiles.noTitle, { width: widths.title, line, ...(below === undefined ? {} : { below }) }),
        ...numbers(cells, sum, { line }),
      ],
    })
  })
  const foot = new TableRow({
    cantSplit: true,
    children: [cell(words.reports.allCasesRow, { isStrong: true, width: widths.title, line: 'none' }), ...numbers(totals, total, { line: 'none', isStrong: true })],
  })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [widths.title, ...Array.from({ length: columns.length + 1 }, () => number)],
    rows: [...spanRow(columns, widths, words), head, ...rows, foot],
  })
}
