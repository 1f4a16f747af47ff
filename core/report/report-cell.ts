import type { ActionKind, Route } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseId, ReportId } from '../ids.ts'

/** The row of a number: a case, without what corrects earlier reports; what corrects one of them; or the sum of all. */
export type ReportCellRow = { readonly part: 'case'; readonly caseId: CaseId } | { readonly part: 'correction'; readonly reportId: ReportId } | { readonly part: 'all' }

/** A number of the report's table: of a row, a kind and, for letters, who posted them; a route of null is not known. */
export type ReportCell = {
  readonly row: ReportCellRow
  readonly kind: ActionKind
  readonly byRoute: { readonly route: Route | null } | null
}

/** A part of a number of the report's table: what was recorded for a day, without who did it. */
export type CellEntry = {
  readonly on: Day
  /** The title of its case. */
  readonly title: string
  /** The event at which it was recorded. */
  readonly event: string | null
  /** The place where it was posted; null for a member who holds packs. */
  readonly outlet: string | null
  /** Less than 0 where a correction takes back what was reported. */
  readonly count: number
  /** True where it changes an earlier report. */
  readonly isCorrection: boolean
}
