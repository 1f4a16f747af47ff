import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { planSharedAnswer, type SharedAnswer } from '../../../core/member/answer-consents.ts'
import type { Member } from '../../../core/member/types.ts'
import { sampleMembers } from '../../kit/sample-values.ts'

const given: SharedAnswer = { purpose: 'name-on-letters', answer: 'yes', on: '2026-11-07' as Day, wording: 'on the sign-in sheet', question: '', askedAgain: [] }
const names = (members: readonly Member[]) => members.map(({ name }) => name)
const planned = (change: Partial<SharedAnswer>) => {
  const { changing, same, refusing } = planSharedAnswer(sampleMembers, { ...given, ...change })
  return { changing: names(changing), same: same.length, refusing: names(refusing) }
}

describe('one answer of several members', () => {
  it('a "yes" changes those who were not asked; a "no" stays, and a "yes" keeps its day', () => {
    expect(planned({})).toEqual({ changing: ['Joan Quillfeather', 'Nadia Fennimoor'], same: 10, refusing: ['Benedek Farrow', 'Leonie Achterhus'] })
  })

  it('a "no" becomes a "yes" only for who was asked again', () => {
    const leonie = sampleMembers.find(({ name }) => name === 'Leonie Achterhus')
    expect(planned({ askedAgain: leonie ? [leonie.id] : [] })).toEqual({ changing: ['Joan Quillfeather', 'Leonie Achterhus', 'Nadia Fennimoor'], same: 10, refusing: ['Benedek Farrow'] })
  })

  it('a "no" changes every other answer', () => {
    expect(planned({ answer: 'no', purpose: 'keep-record' })).toEqual({ changing: expect.arrayContaining(['Tamsin Oyelaran', 'Nadia Fennimoor']), same: 1, refusing: [] })
  })
})
