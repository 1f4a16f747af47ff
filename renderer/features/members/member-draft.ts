import { draftFromMember, emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { Member, MemberDraft } from '../../../core/member/types.ts'

/** A member as a form starts with it. */
export const draftOfMember = (member: Member | null): MemberDraft => (member === null ? emptyMemberDraft : draftFromMember(member))
