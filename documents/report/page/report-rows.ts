import { reserve } from '../../../core/pack/page/geometry.ts'
import { fittingType, piecesOf, rowOf } from '../../../core/pack/page/measure.ts'
import type { Block, Cell, Edges, Row, Table } from '../../../core/pack/page/page.ts'
import { lines } from '../../../core/pack/page/page.ts'
import { cellOf, textOf } from '../../../core/pack/page/parts.ts'
import { atSize, types, type Type } from '../../../core/pack/page/type.ts'
import type { ReportTable } from '../../../core/report/report-table.ts'
import type { ReportCase } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'
import { periodName } from '../report-name.ts'
import { barsOf, legendOf } from './report-bars.ts'
import { totalScale, type Columns } from './report-columns.ts'
import { reportTypes, totalLine, type Setting } from './page-types.ts'

const belowTitle = ({ uaNumber, indexNumber, notPosted, replies, returned }: ReportCase, { reports, reportFiles, format }: Words): string => format.series([
  uaNumber === null ? indexNumber : reports.ua({ number: uaNumber }),
  notPosted > 0 && reportFiles.waiting({ count: notPosted }),
  replies > 0 && reportFiles.repliesOf({ count: replies }),
  returned > 0 && reportFiles.returnedOf({ count: returned }),
])

const titlePadding = 8
const belowType = { usual: { ...types.quiet, size: 9.5, line: 12 }, low: { ...types.quiet, size: 9, line: 11 } } as const

type Look = { readonly edges: Edges; readonly number: Type; readonly sum: Type; readonly shown: (count: number) => string }

const numberCells = (cells: readonly number[], total: number, { edges, number, sum, shown }: Look): readonly Cell[] => [
  ...cells.map((count) => cellOf(textOf(shown(count), count === 0 ? { ...number, isQuiet: true } : number, { align: 'end', isLeftToRight: true }), { edges, at: 'middle' })),
  cellOf(textOf(shown(total), sum, { align: 'end', isLeftToRight: true }), { edges, at: 'middle' }),
]

/** Two rows: letters have several columns, so a line above their headings says what they are. */
const headRows = ({ columns }: ReportTable, { widths, heads, head }: Columns, words: Words): readonly Row[] => {
  const { reports, reportFiles: files } = words
  const edges = { bottom: lines.table }
  const letters = columns.filter(({ isByRoute }) => isByRoute).length
  const others = columns.length - letters + 1
  const spanned: readonly Cell[] = [
    cellOf([], { span: 2 }),
    cellOf(textOf(letters > 1 ? files.lettersByRoute : files.lettersOfOneRoute, head, { align: letters > 1 ? 'middle' : 'end' }), { span: letters, edges: letters > 1 ? { bottom: lines.row } : {}, padding: { bottom: 2 } }),
    cellOf([], { span: others }),
  ]
  return [
    ...(letters === 0 ? [] : [rowOf(spanned, widths, 0, { isHead: true })]),
    rowOf([
      cellOf(textOf(reports.columns.case, head), { edges, at: 'bottom', padding: { top: 2, bottom: 4 } }),
      cellOf(textOf(files.actions, head), { edges, at: 'bottom' }),
      ...heads.map((heading) => cellOf(textOf(heading, head, { align: 'end' }), { edges, at: 'bottom' })),
    ], widths, 0, { isHead: true }),
  ]
}

const minLinesInRow = 12

/** A case: its title is never cut. One that is longer than a row of a page goes on in the rows below. */
const caseRows = (table: ReportTable, index: number, bar: readonly Block[], { row: height, isLow = false }: Setting, columns: Columns, words: Words): readonly Row[] => {
  const found = table.rows[index]
  if (found === undefined) return []
  const { item, cells, total } = found
  const edges = index === table.rows.length - 1 && table.corrections.length === 0 ? {} : { bottom: lines.row }
  const title = item.title.trim().replaceAll(/\s+/gu, ' ') || words.reportFiles.noTitle
  const room = columns.title - titlePadding
  const type = fittingType(title, room, isLow ? reportTypes.lowCaseTitle : reportTypes.caseTitle, 3)
  const pieces = piecesOf(title, type, room, minLinesInRow)
  const below = belowTitle(item, words)
  return pieces.map((piece, at) => {
    const isFirst = at === 0
    const isLast = at === pieces.length - 1
    const own = isLast ? edges : {}
    const blocks = [textOf(piece, type), ...(isLast && below !== '' ? [textOf(below, isLow ? belowType.low : belowType.usual)] : [])]
    const numbers = isFirst
      ? numberCells(cells, total, { edges: own, number: columns.number, sum: columns.sum, shown: words.format.number })
      : [...cells, total].map(() => cellOf([], { edges: own }))
    return rowOf([cellOf(blocks, { edges: own, at: 'middle', padding: { end: titlePadding, ...(isLow ? { top: 1.5, bottom: 2 } : { top: 2.5, bottom: 3.5 }) } }), cellOf(isFirst ? bar : [], { edges: own, at: 'middle' }), ...numbers], columns.widths, isFirst ? height : 0)
  })
}

const correctionRows = ({ corrections }: ReportTable, columns: Columns, words: Words): readonly Row[] => corrections.map(({ correction, cells, total }, index) => {
  const edges = index === corrections.length - 1 ? {} : { bottom: lines.row }
  const padding = { end: titlePadding, top: 2.5, bottom: 3.5 }
  return rowOf([
    cellOf(textOf(words.reportFiles.corrected({ period: periodName(correction.period, words) }), types.body), { edges, at: 'middle', padding }),
    cellOf(textOf(words.reportFiles.correctedWhy, belowType.usual), { edges, at: 'middle', padding: { end: titlePadding } }),
    ...numberCells(cells, total, { edges, number: columns.number, sum: columns.sum, shown: words.format.change }),
  ], columns.widths, 20)
})

/** The report's table as the page has it; its heads are repeated on each page. */
export const pageTable = (table: ReportTable, columns: Columns, setting: Setting, words: Words): Table => {
  const bars = barsOf(table, Math.max(0, columns.bar - titlePadding), Math.min(20.4, setting.row * 0.5))
  const edges = { top: totalLine }
  const total = rowOf([
    cellOf(textOf(words.reports.allCasesRow, types.guestBold), { edges, at: 'middle', span: 2, padding: { top: 3, bottom: 3 } }),
    ...numberCells(table.totals, table.total, { edges, number: atSize(columns.sum, columns.sum.size * totalScale), sum: atSize(columns.sum, columns.sum.size * totalScale), shown: words.format.number }),
  ], columns.widths, 24)
  const cases = table.rows.flatMap((_, index) => caseRows(table, index, columns.bar > reserve ? (bars[index] ?? []) : [], setting, columns, words))
  const body = [...cases, ...correctionRows(table, columns, words)]
  // The sum is never alone on a page, nor what the bars mean.
  const rows = [...body.map((row, index) => (index === body.length - 1 ? { ...row, isWithNext: true } : row)), total]
  const legend = legendOf(table, columns.widths.reduce((sum, width) => sum + width, 0), words)
  const below = legend === null ? [] : [rowOf([cellOf(legend, { span: columns.widths.length, padding: { top: 8 } })], columns.widths)]
  return { kind: 'table', widths: columns.widths, rows: [...headRows(table, columns, words), ...rows.map((row, index) => (index === rows.length - 1 && below.length > 0 ? { ...row, isWithNext: true } : row)), ...below] }
}
