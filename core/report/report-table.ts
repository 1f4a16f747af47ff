import type { ActionKind, Route } from '../action/types.ts'
import { actionKinds, actionKindTable, routes } from '../action/types.ts'
import type { ReportCase, ReportCorrection, ReportLine, ReportSummary } from './types.ts'

/** A column of the table: one for each kind, for letters one for each route. `null` is an unknown route. */
export type ReportColumn =
  | { readonly kind: ActionKind; readonly isByRoute: false }
  | { readonly kind: ActionKind; readonly isByRoute: true; readonly route: Route | null }

type Cells = { readonly cells: readonly number[]; readonly total: number }

/** The report's table as every output shows it: the cells of a row add up to its total, and those of a column to its sum. */
export type ReportTable = {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (Cells & { readonly item: ReportCase })[]
  /** What changes earlier reports, a row for each of them. */
  readonly corrections: readonly (Cells & { readonly correction: ReportCorrection })[]
  readonly totals: readonly number[]
  readonly total: number
}

const columnsOf = (kind: ActionKind): readonly ReportColumn[] => {
  switch (actionKindTable[kind].inReport) {
    case 'by-route': return [...routes, null].map((route) => ({ kind, isByRoute: true, route }))
    case 'one-column': return [{ kind, isByRoute: false }]
    case 'below-table': return []
  }
}

const allColumns: readonly ReportColumn[] = actionKinds.flatMap(columnsOf)

const isIn = (line: ReportLine, column: ReportColumn): boolean =>
  line.kind === column.kind && (!column.isByRoute || line.route === column.route)

const countIn = (lines: readonly ReportLine[], column: ReportColumn): number =>
  lines.reduce((sum, line) => sum + (isIn(line, column) ? line.count : 0), 0)

/** The table of cases by kind, with only those columns that have a number: letters by route, then the other kinds. */
export const reportTable = ({ cases, corrections, totals, total }: ReportSummary): ReportTable => {
  const rowsOfLines = [...cases, ...corrections.flatMap((one) => one.cases)].map(({ lines }) => lines)
  const columns = allColumns.filter((column) => rowsOfLines.some((lines) => countIn(lines, column) !== 0))
  const cellsOf = (lines: readonly ReportLine[]): readonly number[] => columns.map((column) => countIn(lines, column))
  return {
    columns,
    rows: cases.map((item) => ({ item, cells: cellsOf(item.lines), total: item.total })),
    corrections: corrections.map((correction) => ({ correction, cells: cellsOf(correction.cases.flatMap(({ lines }) => lines)), total: correction.total })),
    totals: cellsOf(totals), total,
  }
}
