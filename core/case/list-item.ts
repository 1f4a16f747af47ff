import type { CaseTally } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import type { PostTime } from './post-days.ts'
import type { Case, CaseStatus } from './types.ts'

/** A case as lists show it. */
export type CaseListItem = PostTime & {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly title: string
  readonly people: string
  readonly country: string | null
  readonly kind: Case['kind']
  readonly issueDate: Day | null
  readonly deadline: Day | null
  readonly status: CaseStatus
  readonly isPractice: boolean
  readonly targetCount: number
  readonly tally: CaseTally
}
