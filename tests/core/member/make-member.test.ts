import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { draftFromMember, emptyMemberDraft, makeMember, wordingOfImport } from '../../../core/member/make-member.ts'
import type { MemberDraft } from '../../../core/member/types.ts'
import { notAsked, plainMember } from '../../kit/sample-member.ts'

const today = '2026-11-12' as Day
const earlier = { answer: 'yes', on: '2025-02-03' as Day, wording: 'sign-in sheet' } as const
const typed: MemberDraft = {
  name: '  Ines   Albrecht ', address: ' 4 Mill Lane \r\n\r\n Northgate  AB1 ', town: ' Northgate ', email: ' ines@members.example ',
  phone: '0555  010 020', note: ' Writes by hand. \n', joined: '2024-10-03', languages: 'English,  Spanish, English', tags: '', likes: 'cards; calls', avoids: ' Norland ', consents: { 'name-on-letters': 'yes', 'email-news': 'no', 'keep-record': 'not-asked', 'post-news': 'not-asked' },
  safety: { sender: 'initials', returnAddress: 'group' },
}

describe('a member that is typed in', () => {
  it('is cleaned of stray spaces, and each answer gets its day and wording', () => {
    const said = { on: today, wording: 'noted by the coordinator' }
    expect(makeMember(typed, today, null)).toEqual({
      ok: true,
      value: {
        name: 'Ines Albrecht', addressLines: ['4 Mill Lane', 'Northgate AB1'], town: 'Northgate', email: 'ines@members.example',
        phone: '0555 010 020', note: 'Writes by hand.',
        joinedOn: '2024-10-03', languages: ['English', 'Spanish'], tags: [], likes: ['cards', 'calls'], avoids: ['Norland'],
        safety: { sender: 'initials', returnAddress: 'group' },
        consents: { 'name-on-letters': { answer: 'yes', ...said }, 'email-news': { answer: 'no', ...said }, 'keep-record': notAsked, 'post-news': notAsked },
      },
    })
  })

  it('keeps day and wording of an answer that stays, dates one that changes, and keeps the one before it', () => {
    const before = plainMember('Ines Albrecht', { consents: { 'name-on-letters': earlier, 'email-news': earlier, 'keep-record': earlier, 'post-news': notAsked } })
    const draft: MemberDraft = { ...draftFromMember(before), consents: { 'name-on-letters': 'yes', 'email-news': 'no', 'keep-record': 'not-asked', 'post-news': 'not-asked' } }
    const made = makeMember(draft, today, before)
    expect(made.ok && made.value.consents).toEqual({
      'name-on-letters': earlier, 'email-news': { answer: 'no', on: today, wording: 'noted by the coordinator', earlier: [earlier] }, 'keep-record': { ...notAsked, earlier: [earlier] }, 'post-news': notAsked,
    })
  })

  it('says of an answer from a list which list it was', () => {
    const made = makeMember(typed, today, null, wordingOfImport('members.csv'))
    expect(made.ok && made.value.consents['name-on-letters']).toEqual({ answer: 'yes', on: today, wording: 'list members.csv' })
  })

  it('names every problem at once', () => {
    const draft: MemberDraft = { ...emptyMemberDraft, name: ' \n ', email: 'ines@members', town: 'x'.repeat(201), note: 'x'.repeat(5001) }
    expect(makeMember(draft, today, null)).toEqual({
      ok: false,
      problem: [{ field: 'name', code: 'no-name' }, { field: 'email', code: 'not-an-email' }, { field: 'town', code: 'too-long' }, { field: 'note', code: 'too-long' }],
    })
  })

  it.each(['a@b.example', 'first.last+tag@sub.members.example', 'ü@bücher.example'])('takes the e-mail %s', (email) => {
    expect(makeMember({ ...emptyMemberDraft, name: 'A', email }, today, null).ok).toBe(true)
  })

  it.each(['a', '@b.example', 'a@b', 'a@b.', 'a@.example', 'a b@c.example', 'a@b@c.example', 'a@b..example'])('refuses the e-mail %s', (email) => {
    expect(makeMember({ ...emptyMemberDraft, name: 'A', email }, today, null)).toEqual({ ok: false, problem: [{ field: 'email', code: 'not-an-email' }] })
  })

  it('comes back the same from its own form', () => {
    const member = plainMember('Ines Albrecht', { addressLines: ['4 Mill Lane', 'Northgate'], town: 'Northgate', consents: { 'name-on-letters': earlier, 'email-news': notAsked, 'keep-record': earlier, 'post-news': notAsked } })
    const { id: _id, addedOn: _addedOn, revision: _revision, isPractice: _isPractice, archivedOn: _archivedOn, reviewedOn: _reviewedOn, ...facts } = member
    expect(makeMember(draftFromMember(member), today, member)).toEqual({ ok: true, value: facts })
  })
})
