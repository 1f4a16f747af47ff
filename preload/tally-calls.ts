import type { KindCounts } from '../core/action/count-by-kind.ts'
import type { CaseStatus } from '../core/case/types.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, EventId, TargetId } from '../core/ids.ts'
import type { ByColumn } from '../core/tally/cell-sums.ts'
import type { TallyColumn } from '../core/tally/columns.ts'

/** A row of a tally sheet: a case, or one of its targets below it, with what its cells say. */
export type TallyRow = {
  /** As printed. */
  readonly number: number
  readonly caseId: CaseId
  /** Null for the row of the case, which has what is of no target in particular. `name`: empty where the target has none. */
  readonly target: { readonly id: TargetId; readonly letter: string; readonly name: string } | null
  readonly uaNumber: string | null
  readonly name: string
  readonly status: CaseStatus
  /** False where the case was taken out of the event after something was typed for it, or after the sheet was printed. */
  readonly isInEvent: boolean
  /** Whether the printed sheet has a row for it; false for every row where none was printed. */
  readonly isOnPaper: boolean
  readonly cells: ByColumn
  /** The part of each cell that was posted, given back or marked as not sent since: typing cannot make it less. */
  readonly settled: ByColumn
  /** Counted at the event otherwise than from a sheet, such as by keys. */
  readonly elsewhere: KindCounts
}

/** A tally sheet of an event, as it was typed in so far. */
export type TallySheet = {
  readonly eventId: EventId
  readonly name: string
  readonly on: Day
  /** From 1. */
  readonly sheet: number
  /** How many sheets of the event there are; at least 1. */
  readonly sheets: number
  readonly rows: readonly TallyRow[]
  /** The day of the pack with the printed sheet; null where no pack of the event has one. */
  readonly printedOn: Day | null
  /** Letters that are planned for the event; 0 where nobody planned any. */
  readonly planned: number
  /** The totals that the paper states. */
  readonly totals: ByColumn
}

export type TallyCalls = {
  'tally.sheet': (input: { readonly eventId: EventId; readonly sheet: number }) => TallySheet
  /** Makes the entries of one cell count what the paper says. `typed`: null or 0 for an empty cell. The same again changes nothing. `targetId`: absent for the row of the case. */
  'tally.saveCell': (input: { readonly eventId: EventId; readonly sheet: number; readonly caseId: CaseId; readonly targetId?: TargetId; readonly column: TallyColumn; readonly typed: number | null }) => null
  /** Keeps the total that the paper states for a column, null for none: Vigil compares it, and records nothing from it. */
  'tally.saveTotal': (input: { readonly eventId: EventId; readonly sheet: number; readonly column: TallyColumn; readonly total: number | null }) => null
}
