import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { MemberId } from '../../../core/ids.ts'
import { planPost, type PostWishes } from '../../../core/member/plan-post.ts'
import type { Consent, Member } from '../../../core/member/types.ts'
import { notAsked, plainMember } from '../../kit/sample-member.ts'

const said = (answer: Consent['answer']): Consent => ({ ...notAsked, answer })
const member = (name: string, answer: Consent['answer'], addressLines: readonly string[], more: Partial<Member> = {}): Member =>
  plainMember(name, { id: name as MemberId, addressLines, consents: { ...plainMember('').consents, 'post-news': said(answer) }, ...more })
const home = ['4 Rise', 'Lesk']
const anywhere: PostWishes = { homeCountry: 'United Kingdom', hasRoom: () => true }

describe('post to members', () => {
  it('goes only to those who agreed and have an address, and says why to nobody else', () => {
    const plan = planPost([member('Ann', 'yes', home), member('Ben', 'no', home), member('Cat', 'not-asked', home), member('Dan', 'yes', []), member('Eve', 'yes', home, { archivedOn: '2026-01-01' as Day })], false, anywhere)
    expect(plan).toEqual({
      addresses: [{ names: ['Ann'], lines: home }],
      leftOut: [{ id: 'Ben', name: 'Ben', why: 'said-no' }, { id: 'Cat', name: 'Cat', why: 'not-asked' }, { id: 'Dan', name: 'Dan', why: 'no-address' }, { id: 'Eve', name: 'Eve', why: 'archived' }],
    })
  })

  it('is one piece for each household where that is wished, at most three names on one', () => {
    const people = ['Ann', 'Ben', 'Cat', 'Dan'].map((name, at) => member(name, 'yes', at === 1 ? ['4 rise,', 'LESK'] : home))
    expect([planPost([...people, member('Eve', 'yes', ['9 Mill'])], true, anywhere).addresses.map(({ names }) => names), planPost(people, false, anywhere).addresses.length]).toEqual([[['Ann', 'Ben', 'Cat'], ['Dan'], ['Eve']], 4])
  })

  it('has the country below an address abroad, as the post of the group wants it, and none at home', () => {
    const lines = (address: readonly string[]) => planPost([member('Ann', 'yes', address)], false, anywhere).addresses[0]?.lines
    expect([lines([...home, 'Deutschland']), lines([...home, 'UK']), lines(home)]).toEqual([[...home, 'GERMANY'], home, home])
  })

  it('leaves an address that does not fit out whole, and names first all whom it is for', () => {
    const people = [member('Ann', 'no', home), member('Ben', 'yes', home), member('Cat', 'yes', home), member('Dan', 'yes', ['9 Mill'])]
    expect(planPost(people, true, { ...anywhere, hasRoom: (lines) => lines.length < 4 })).toEqual({
      addresses: [{ names: ['Dan'], lines: ['9 Mill'] }],
      leftOut: [{ id: 'Ben', name: 'Ben', why: 'no-room' }, { id: 'Cat', name: 'Cat', why: 'no-room' }, { id: 'Ann', name: 'Ann', why: 'said-no' }],
    })
  })
})
