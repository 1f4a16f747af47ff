import type { ActionKind } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { SlipRoute } from './types.ts'

/** What counts of one group, case and kind in one period. Of a case without a kind, or of a report without a case, where these are null. */
export type CollationLine = {
  readonly caseKey: string | null
  readonly kind: ActionKind | null
  readonly route: SlipRoute | null
  readonly groupId: string
  readonly from: Day
  readonly to: Day
  readonly count: number
  readonly signatories: number
  readonly notPosted: number
  readonly replies: number
  readonly returned: number
  /** Null where nobody counted. */
  readonly headcount: number | null
}
