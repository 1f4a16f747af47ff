import type { CaseTally } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import type { Case, CaseStatus } from './types.ts'

/** A case as lists show it. */
export type CaseListItem = {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly title: string
  readonly people: string
  readonly country: string | null
  readonly kind: Case['kind']
  readonly issueDate: Day | null
  readonly deadline: Day | null
  /** Days that the group's post takes to the targets (`postDaysTo`). */
  readonly postDays: number
  readonly status: CaseStatus
  readonly isPractice: boolean
  readonly targetCount: number
  readonly tally: CaseTally
}
