import type { Mention } from './member-mentions.ts'
import type { Day } from '../day.ts'
import type { EventId } from '../ids.ts'
import type { Period } from './types.ts'

/** A paper sheet of an event of the period whose numbers are not settled. */
export type UnsettledSheet = {
  readonly eventId: EventId
  readonly event: string
  readonly on: Day
  readonly sheet: number
  /** Columns whose sum is not the total that the paper states. */
  readonly differing: number
  /** Cells that are typed and not saved. */
  readonly unsaved: number
}

/** What was found about a report before it is saved. The signs beside it follow from this. */
export type ReportCheck = {
  readonly mentions: readonly Mention[]
  /** What other reports have counted of what was done in the period, less what they took back. It is not counted again. */
  readonly alreadyReported: readonly { readonly period: Period; readonly count: number }[]
  /** Letter codes that are recorded as posted more than once. */
  readonly codesTwice: number
  /** What was recorded as posted in the period and was taken back since: it is in no number of the report. */
  readonly takenBack: number
  readonly sheets: readonly UnsettledSheet[]
}
