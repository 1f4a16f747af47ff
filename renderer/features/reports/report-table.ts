import type { ActionKind, Route } from '../../../core/action/types.ts'
import type { ReportCase, ReportLine, ReportSummary } from '../../../core/report/types.ts'

/** The columns of the table on screen: letters by who posted, then the other kinds. */
export type ReportColumn = 'member' | 'group' | 'office' | 'unknown' | 'cards' | 'emails' | 'calls' | 'other'
const reportColumns: readonly ReportColumn[] = ['member', 'group', 'office', 'unknown', 'cards', 'emails', 'calls', 'other']

type ReportTableRow = {
  readonly key: string
  readonly uaNumber: string | null
  readonly title: string
  readonly cells: Readonly<Record<ReportColumn, number>>
  readonly total: number
}

export type ReportTable = {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportTableRow[]
  readonly totals: Readonly<Record<ReportColumn, number>>
}

const columnOf = (kind: ActionKind, route: Route | null): ReportColumn | null => {
  switch (kind) {
    case 'letter': return route ?? 'unknown'
    case 'solidarity-card': return 'cards'
    case 'email': return 'emails'
    case 'phone-call': return 'calls'
    // Told apart below the table: a copy is no action of its own.
    case 'copy': return null
    default: return 'other'
  }
}

const none = (): Record<ReportColumn, number> => ({ member: 0, group: 0, office: 0, unknown: 0, cards: 0, emails: 0, calls: 0, other: 0 })

const cellsOf = (lines: readonly ReportLine[]): Readonly<Record<ReportColumn, number>> => {
  const cells = none()
  for (const line of lines) {
    const column = columnOf(line.kind, line.route)
    if (column) cells[column] += line.count
  }
  return cells
}

const rowOf = (item: ReportCase): ReportTableRow => ({
  key: item.caseId, uaNumber: item.uaNumber, title: item.title, cells: cellsOf(item.lines), total: item.total,
})

/** A report as the table shows it; “not noted” only takes a column when a letter needs it. */
export const reportTable = (summary: ReportSummary): ReportTable => {
  const totals = cellsOf(summary.totals)
  return {
    columns: reportColumns.filter((column) => column !== 'unknown' || totals.unknown > 0),
    rows: summary.cases.map(rowOf),
    totals,
  }
}
