import type { Day } from '../day.ts'
import type { ActionId, CaseId, MemberId, TargetId } from '../ids.ts'

/** Kinds of action; the words of the report slip. A copy to an embassy is its own line, not in the total. */
export type ActionKind =
  | 'letter'
  | 'solidarity-card'
  | 'email'
  | 'fax'
  | 'phone-call'
  | 'social-post'
  | 'web-form'
  | 'petition-signature'
  | 'copy'
  | 'other'
export const actionKinds: readonly ActionKind[] = [
  'letter', 'solidarity-card', 'email', 'fax', 'phone-call', 'social-post', 'web-form', 'petition-signature', 'copy', 'other',
]

/** Where a letter (or card) stands. Kinds that leave at once are `posted`. */
export type ActionState = 'to-write' | 'written' | 'posted' | 'not-sent'
export const actionStates: readonly ActionState[] = ['to-write', 'written', 'posted', 'not-sent']

/** Who sends it off: kept so that the office does not count a letter twice. */
export type Route = 'member' | 'group' | 'office'
export const routes: readonly Route[] = ['member', 'group', 'office']

export type ActionFacts = {
  readonly caseId: CaseId
  readonly kind: ActionKind
  /** One letter counts one per envelope and target. */
  readonly count: number
  /** People who signed: n on a group letter; null where it equals the count. */
  readonly signatories: number | null
  readonly targetId: TargetId | null
  readonly memberId: MemberId | null
  readonly state: ActionState
  readonly route: Route | null
  readonly on: Day
  /** The code at the foot of a printed letter, when it was recorded from paper. */
  readonly letterCode: string | null
  readonly note: string
}

/** A recorded action. Rows are only ever added: a correction voids the old row and adds a new one. */
export type Action = ActionFacts & {
  readonly id: ActionId
  readonly recordedAt: string
  /** The row this one took the place of (a state changed, say). */
  readonly replaces: ActionId | null
}

/** What a person gives to record an action, before the rules have looked at it. */
export type ActionDraft = {
  readonly caseId: string
  readonly kind: ActionKind
  readonly count: number
  readonly signatories: number | null
  readonly targetId: string | null
  readonly memberId: string | null
  readonly state: ActionState | null
  readonly route: Route | null
  readonly on: string
  readonly letterCode: string | null
  readonly note: string
}

export type ActionProblem = {
  readonly field: keyof ActionDraft
  readonly code:
    | 'count-not-positive' | 'count-too-large' | 'not-a-day' | 'day-in-future' | 'unknown-case' | 'unknown-target'
    | 'unknown-member' | 'member-refuses-record' | 'fewer-signatories-than-one' | 'state-not-for-kind' | 'too-long'
}

/** Current totals of one case (voided rows left out). */
export type CaseTally = {
  readonly caseId: CaseId
  readonly toWrite: number
  readonly written: number
  readonly posted: number
  readonly notSent: number
  /** Everything but letters, counted by kind. */
  readonly otherByKind: Readonly<Partial<Record<ActionKind, number>>>
}
