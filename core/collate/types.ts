import type { ActionKind, Route } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { Period } from '../report/types.ts'
import type { ShapeFault } from './check-shape.ts'

/** The contract has no route for an outlet: its line names the outlet. */
export type SlipRoute = Exclude<Route, 'outlet'>

export type ReceivedLine = {
  readonly kind: ActionKind
  /** Below zero in a correction. */
  readonly count: number
  /** As many as the count where the slip says nothing; none for a correction. */
  readonly signatories: number
  readonly route: SlipRoute | null
  readonly outlet: string | null
  readonly isCorrection: boolean
}

/** What names a case. */
export type CaseNames = { readonly uaNumber: string | null; readonly indexNumber: string | null; readonly title: string }

export type ReceivedCase = CaseNames & {
  /** The same in the slips of all groups. */
  readonly caseKey: string
  readonly lines: readonly ReceivedLine[]
  readonly notPosted: number
  readonly replies: number
  readonly returned: number
  readonly remarks: string | null
}

export type SlipGroup = { readonly id: string; readonly name: string; readonly number: string | null; readonly section: string | null; readonly country: string | null }

/** What is known of a slip without its cases. */
export type SlipHead = {
  readonly reportId: string
  readonly revision: number
  readonly madeOn: Day
  readonly madeWith: string
  readonly group: SlipGroup
  readonly period: Period
  readonly event: string | null
  /** Null where nobody counted. */
  readonly headcount: number | null
  readonly newPeople: number | null
  readonly under18: number | null
  readonly events: number | null
  /** Names the content of the slip: two files with the same one are one slip. */
  readonly checksum: string
}

/** A report slip of any maker, checked. */
export type ReceivedSlip = SlipHead & { readonly cases: readonly ReceivedCase[] }

export type ImplausibleReason = 'period-backwards' | 'below-zero' | 'too-large' | 'more-than-took-part' | 'no-report-id' | 'no-group-id'

/** What a refused file says that it is. Nothing of it is sure. */
export type SlipClaims = { readonly reportId: string; readonly revision: number; readonly groupId: string; readonly groupName: string }

/** Why a file is refused: nothing of it is counted. `place` is where in the slip, such as `cases[3].lines[0].count`. */
export type SlipProblem =
  | { readonly code: 'missing' | 'cannot-read' | 'too-large' | 'not-json' | 'no-slip-in-mail' | 'cut-off' | 'archive' | 'not-a-slip' | 'checksum' }
  | { readonly code: 'other-version'; readonly version: string }
  | { readonly code: 'shape'; readonly place: string; readonly fault: ShapeFault }
  | { readonly code: 'implausible'; readonly place: string; readonly reason: ImplausibleReason }
