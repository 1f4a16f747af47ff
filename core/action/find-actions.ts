import type { Day } from '../day.ts'
import type { CaseId, MemberId } from '../ids.ts'
import type { KindCounts } from './count-by-kind.ts'
import type { ActionKind, ActionState } from './types.ts'

/** Which actions to list. Empty text and null mean any. */
export type ActionFilter = {
  /** Words that each occur in the case, the person at risk, the target, the member, the note or the letter's code. */
  readonly search: string
  readonly caseId: CaseId | null
  readonly kind: ActionKind | null
  readonly state: ActionState | null
  readonly memberId: MemberId | null
  /** The first and the last day, both included. */
  readonly from: Day | null
  readonly to: Day | null
  /** Also those that were taken back; they are in no count. */
  readonly includeVoided: boolean
  /** Without those of practice cases, as in a report of real ones. */
  readonly onlyReal: boolean
}

export const everyAction: ActionFilter = { search: '', caseId: null, kind: null, state: null, memberId: null, from: null, to: null, includeVoided: false, onlyReal: false }

/** The first of the actions that match a filter, and how many match in all. */
export type FoundActions<Row> = {
  readonly items: readonly Row[]
  /** The number of entries. */
  readonly total: number
  /** What the group did, by kind. */
  readonly counts: KindCounts
  /** What is to write, not sent or given back, by kind: it is in no total. */
  readonly beside: KindCounts
}
