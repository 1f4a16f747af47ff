import { emptyMemberDraft } from '../../core/member/make-member.ts'
import type { MemberDraft } from '../../core/member/types.ts'

const consents = { 'name-on-letters': 'yes', 'email-news': 'no', 'keep-record': 'yes', 'post-news': 'not-asked' } as const

/** Invented people to practise with. One does not want her name on letters: hers have blank lines. */
export const practiceMembers: readonly MemberDraft[] = [
  { ...emptyMemberDraft, name: 'Ines Albrecht', address: '4 Mill Lane\nNorthgate', town: 'Northgate', email: 'ines@members.example', phone: '555 0100 401', consents },
  { ...emptyMemberDraft, name: 'Tomas Okafor', address: '27 Station Road\nNorthgate', town: 'Northgate', email: 'tomas@members.example', phone: '', consents },
  { ...emptyMemberDraft, name: 'Maud Lindqvist', address: '9 Church Street\nNorthgate', town: 'Northgate', email: '', phone: '555 0100 409', consents: { ...consents, 'name-on-letters': 'no' } },
]
