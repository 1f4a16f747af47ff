import type { CaseId, EventId } from '../ids.ts'
import type { MentionAnswers } from './member-mentions.ts'
import type { Period } from './types.ts'

/** How many people took part, as it is typed. */
export const headcountLimits = { min: 0, max: 100_000 } as const

/** What a report counts: two reports of the same ground are revisions of one. */
export type ReportGround = {
  readonly period: Period
  readonly caseIds: readonly CaseId[] | 'all'
  /** Only what was recorded at this event, posted in the period; null for everything. */
  readonly eventId: EventId | null
}

/** What a person chooses and types for a report. */
export type ReportRequest = ReportGround & {
  /** People who took part; null takes what was counted at the events of the period. */
  readonly headcount: number | null
  /** The name of the choice of cases; empty where it has none. */
  readonly campaign: string
  readonly remarks: string
  /** What was decided of each place that may name a member. */
  readonly answers: MentionAnswers
  /** Whether numbers of people below `smallNumber` are said; otherwise "fewer than 5". */
  readonly saysSmallNumbers: boolean
}
