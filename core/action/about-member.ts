import type { ActionKind, ActionState } from './types.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import type { Member } from '../member/types.ts'

/** A case as a member's own record names it. */
type OfCase = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly title: string | null }

/** What a member did: one recorded action. */
export type MemberAction = OfCase & { readonly on: Day; readonly kind: ActionKind; readonly count: number; readonly state: ActionState; readonly note: string; /** The name of the event at which it was done. */ readonly event: string | null }

/** A letter of a pack with the member as its writer. */
export type MemberLetter = OfCase & { readonly code: string; readonly madeOn: Day }

/** Everything that is kept about one member. */
export type AboutMember = {
  readonly member: Member
  readonly actions: readonly MemberAction[]
  readonly letters: readonly MemberLetter[]
  /** The events to which the member came. */
  readonly events: readonly { readonly name: string; readonly on: Day }[]
  /** The names of other members at the same address. */
  readonly household: readonly string[]
  /** The list with which the member came; null for one who was added by hand. */
  readonly importedFrom: { readonly fileName: string; readonly on: Day } | null
}
