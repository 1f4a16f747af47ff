import type { Day } from '../../../core/day.ts'
import { makeMember } from '../../../core/member/make-member.ts'
import type { Member, MemberDraft, MemberProblem } from '../../../core/member/types.ts'

// The day is only used for answers about consent, which main makes again.
const anyDay = '2000-01-01' as Day

/** Why a draft cannot be saved, while typing. Main checks everything again. */
export const draftProblems = (draft: MemberDraft, before: Member | null): readonly MemberProblem[] => {
  const made = makeMember(draft, anyDay, before)
  return made.ok ? [] : made.problem
}
