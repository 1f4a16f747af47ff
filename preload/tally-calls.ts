import type { KindCounts } from '../core/action/count-by-kind.ts'
import type { CaseStatus } from '../core/case/types.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, EventId } from '../core/ids.ts'
import type { ByColumn } from '../core/tally/cell-sums.ts'
import type { TallyColumn } from '../core/tally/columns.ts'

/** A row of a tally sheet: a case, with what its cells say. */
export type TallyRow = {
  /** As printed. */
  readonly number: number
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly name: string
  readonly status: CaseStatus
  /** False where the case was taken out of the event after something was typed for it. */
  readonly isInEvent: boolean
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
  /** The totals that the paper states. */
  readonly totals: ByColumn
}

export type TallyCalls = {
  'tally.sheet': (input: { readonly eventId: EventId; readonly sheet: number }) => TallySheet
  /** Makes the entries of one cell count what the paper says. `typed`: null or 0 for an empty cell. The same again changes nothing. */
  'tally.saveCell': (input: { readonly eventId: EventId; readonly sheet: number; readonly caseId: CaseId; readonly column: TallyColumn; readonly typed: number | null }) => null
  /** Keeps the total that the paper states for a column, null for none: Vigil compares it, and records nothing from it. */
  'tally.saveTotal': (input: { readonly eventId: EventId; readonly sheet: number; readonly column: TallyColumn; readonly total: number | null }) => null
}
