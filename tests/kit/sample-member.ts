import type { Day } from '../../core/day.ts'
import type { MemberId } from '../../core/ids.ts'
import type { Consent, Member } from '../../core/member/types.ts'
import { noRestrictions } from '../../core/member/safety.ts'

export const notAsked: Consent = { answer: 'not-asked', on: null, wording: '' }

/** What nobody asked a member. */
export const noMoreFacts = { joinedOn: null, languages: [], tags: [], likes: [], avoids: [], archivedOn: null, reviewedOn: null } as const

/** An invented member of whom nothing is known but the name. */
export const plainMember = (name: string, more: Partial<Member> = {}): Member => ({
  id: '01JDM000000000000000000001' as MemberId, name, addressLines: [], town: '', email: '', phone: '', note: '', ...noMoreFacts,
  safety: noRestrictions, consents: { 'name-on-letters': notAsked, 'email-news': notAsked, 'keep-record': notAsked, 'post-news': notAsked },
  addedOn: '2026-01-10' as Day, revision: 1, isPractice: false, ...more,
})
