import type { ActionKind, Route } from '../../core/action/types.ts'
import { routes } from '../../core/action/types.ts'
import type { ReportLine, ReportSummary } from '../../core/report/types.ts'

/** A column of the table: its heading, and which lines of a case it adds up. */
export type ReportColumn = {
  readonly heading: string
  readonly isLetters: boolean
  readonly holds: (line: ReportLine) => boolean
}

const postedBy: Readonly<Record<Route, string>> = { member: 'Member', group: 'Group', office: 'Office' }

const lettersBy = (route: Route | null): ReportColumn => ({
  heading: route === null ? 'Not noted' : postedBy[route],
  isLetters: true,
  holds: (line) => line.kind === 'letter' && line.route === route,
})

const shortWords: readonly (readonly [kind: ActionKind, heading: string])[] = [
  ['solidarity-card', 'Cards'], ['email', 'E-mails'], ['fax', 'Faxes'], ['phone-call', 'Calls'], ['social-post', 'Posts'],
  ['web-form', 'Web forms'], ['petition-signature', 'Signed petition'], ['other', 'Other'],
]

// Copies to embassies have no column: they are told below the table, outside all totals.
const columns: readonly ReportColumn[] = [
  ...[...routes, null].map(lettersBy),
  ...shortWords.map(([kind, heading]) => ({ heading, isLetters: false, holds: (line: ReportLine) => line.kind === kind })),
]

/** What the lines come to in a column. */
export const countIn = (lines: readonly ReportLine[], { holds }: ReportColumn): number =>
  lines.filter(holds).reduce((sum, { count }) => sum + count, 0)

/** Columns that hold any number: letters by who posted them first, then the other kinds. */
export const columnsOf = (summary: ReportSummary): readonly ReportColumn[] =>
  columns.filter((column) => countIn(summary.totals, column) > 0)
