import type { MemberId } from '../core/ids.ts'

/** The calls about whether the group keeps a member, and as what. */
export type MemberKeepCalls = {
  /** An archived member gets no letters, labels or news, and stays with everything that is recorded. */
  'members.setArchived': (input: { readonly memberIds: readonly MemberId[]; readonly isArchived: boolean }) => null
  /** Members of whom nothing was heard for two years. */
  'members.toReview': (input: null) => readonly MemberId[]
  /** Notes that the group goes on keeping their data. */
  'members.setReviewed': (input: { readonly memberIds: readonly MemberId[] }) => null
}
