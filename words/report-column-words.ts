import type { ReportColumn } from '../core/report/report-table.ts'
import type { Messages } from './generated/messages.ts'

/** The heading of a column of the report's table. */
export const reportColumnWords = (column: ReportColumn, { reports: { columns } }: Pick<Messages, 'reports'>): string =>
  column.isByRoute ? columns.routes[column.route ?? 'unknown'] : columns.kinds[column.kind]
