import { draftFromMember, emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { Member, MemberDraft } from '../../../core/member/types.ts'

/** The first draft of the form of a member. */
export const draftOfMember = (member: Member | null): MemberDraft => (member === null ? emptyMemberDraft : draftFromMember(member))
