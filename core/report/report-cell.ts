import type { ActionKind, Route } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'

/** A number of the report's table: of a case, a kind and, for letters, who posted them. Null: all of them; of a route: not known. */
export type ReportCell = {
  readonly caseId: CaseId | null
  readonly kind: ActionKind
  readonly byRoute: { readonly route: Route | null } | null
}

/** A part of a number of the report's table: what was recorded for a day, without who did it. */
export type CellEntry = {
  readonly on: Day
  /** The event at which it was recorded. */
  readonly event: string | null
  /** The place where it was posted; null for a member who holds packs. */
  readonly outlet: string | null
  /** Less than 0 where a correction takes back what was reported. */
  readonly count: number
  /** True where it changes an earlier report. */
  readonly isCorrection: boolean
}
