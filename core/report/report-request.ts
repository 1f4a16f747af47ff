import type { CaseId } from '../ids.ts'
import type { MentionAnswers } from './member-mentions.ts'
import type { Period } from './types.ts'

/** How many people took part, as it is typed. */
export const headcountLimits = { min: 0, max: 100_000 } as const

/** What a person chooses and types for a report. */
export type ReportRequest = {
  readonly period: Period
  readonly caseIds: readonly CaseId[] | 'all'
  /** People who took part; null takes what was counted at the events of the period. */
  readonly headcount: number | null
  readonly remarks: string
  /** What was decided of each place that may name a member. */
  readonly answers: MentionAnswers
}
