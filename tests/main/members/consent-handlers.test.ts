import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { MemberId } from '../../../core/ids.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { SharedAnswer } from '../../../core/member/answer-consents.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const add = async (name: string, answer: 'yes' | 'no' | 'not-asked'): Promise<MemberId> =>
  valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name, consents: { ...emptyMemberDraft.consents, 'email-news': answer } } })).memberId
const news = async () => valueOf(await bench.call('members.list', { search: '' })).map(({ name, consents: { 'email-news': { answer, on, wording } } }) => [name, answer, on, wording])
const given: SharedAnswer = { purpose: 'email-news', answer: 'yes', on: '2023-01-20' as Day, wording: 'on the sign-in sheet', question: '', askedAgain: [] }
const before = [['Ann', 'not-asked', null, ''], ['Ben', 'no', '2023-02-01', 'noted by the coordinator'], ['Cat', 'yes', '2023-02-01', 'noted by the coordinator']]

describe('one answer about consent of several members', () => {
  it('changes those who may change, says how many, and is one step to undo', async () => {
    const memberIds = [await add('Ann', 'not-asked'), await add('Ben', 'no'), await add('Cat', 'yes')]
    expect(valueOf(await bench.call('members.answer', { memberIds, given }))).toEqual({ changed: 1, same: 1, refusing: 1 })
    expect(await news()).toEqual([['Ann', 'yes', '2023-01-20', 'on the sign-in sheet'], ...before.slice(1)])
    await undoNext(bench)
    expect(await news()).toEqual(before)
  })

  it('changes a "no" of who was asked again, with the others in the same step', async () => {
    const memberIds = [await add('Ann', 'not-asked'), await add('Ben', 'no')]
    expect(valueOf(await bench.call('members.answer', { memberIds, given: { ...given, askedAgain: memberIds.slice(1) } }))).toEqual({ changed: 2, same: 0, refusing: 0 })
    const { undo } = valueOf(await bench.call('undo.next', null))
    expect([(await news()).map(([, answer]) => answer), undo?.title]).toEqual([['yes', 'yes'], { code: 'consents-answered', values: { purpose: 'email-news', answer: 'yes', count: 2 } }])
    await undoNext(bench)
    expect((await news()).map(([, answer]) => answer)).toEqual(['not-asked', 'no'])
  })

  it('keeps a "yes" that is withdrawn beside the "no", each with its day, way and words', async () => {
    const memberIds = [await add('Ann', 'not-asked')]
    const question = 'May we send you news?'
    valueOf(await bench.call('members.answer', { memberIds, given: { ...given, question } }))
    valueOf(await bench.call('members.answer', { memberIds, given: { ...given, answer: 'no', on: '2023-02-01' as Day, wording: 'by e-mail', question: '' } }))
    const [ann] = valueOf(await bench.call('members.list', { search: 'Ann' }))
    expect(ann?.consents['email-news']).toEqual({
      answer: 'no', on: '2023-02-01', wording: 'by e-mail', earlier: [{ answer: 'yes', on: '2023-01-20', wording: 'on the sign-in sheet', question }],
    })
  })

  it('refuses a day that is still to come, and changes nothing', async () => {
    const memberIds = [await add('Ann', 'not-asked')]
    expect(problemCode(await bench.call('members.answer', { memberIds, given: { ...given, on: '2023-02-02' as Day } }))).toBe('consent-in-future')
    expect(await news()).toEqual(before.slice(0, 1))
  })
})
