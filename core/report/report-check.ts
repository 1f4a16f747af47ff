import type { Mention } from './member-mentions.ts'
import type { Period } from './types.ts'

/** What was found about a report before it is saved. The signs beside it follow from this. */
export type ReportCheck = {
  readonly mentions: readonly Mention[]
  /** Periods of saved reports that count some of the same days and cases: the office would add those letters up twice. */
  readonly overlapping: readonly Period[]
  /** Letter codes that are recorded as posted more than once. */
  readonly codesTwice: number
}
