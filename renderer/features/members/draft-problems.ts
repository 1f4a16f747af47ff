import type { Member, MemberDraft, MemberProblem } from '../../../core/member/types.ts'

/** What stands in the way of saving, while typing. Main checks everything again. */
export const draftProblems = (draft: MemberDraft, _before: Member | null): readonly MemberProblem[] =>
  draft.name.trim() === '' ? [{ field: 'name', code: 'no-name' }] : []
