import { expect, it } from 'vitest'
import { deadlineOf } from '../../../core/case/deadline.ts'
import { postAdvice } from '../../../core/case/post-advice.ts'
import type { Day } from '../../../core/day.ts'

const today = '2026-11-12' as Day
const target = { emails: ['a@b.example'], faxes: [] }
const advise = (deadline: string | null, postDays: number, targets = [target]) => postAdvice(deadlineOf({ deadline: deadline as Day | null, postDays, isPostKnown: true }, today), targets)

it.each([
  [null, 10, 'no-deadline'], ['2026-11-11', 10, 'over'], ['2026-11-12', 10, 'too-late'], ['2026-11-21', 10, 'too-late'], ['2026-11-22', 10, 'tight'], ['2026-11-23', 10, 'tight'],
  ['2026-11-24', 10, 'post'], ['2026-11-15', 3, 'tight'], ['2026-11-14', 3, 'too-late'], ['2026-11-17', 3, 'post'],
] as const)('deadline %s with %i days of post: %s', (deadline, postDays, code) => {
  expect(advise(deadline, postDays)).toEqual({ code, hasEmail: true, hasFax: false })
})

it('advises nothing on post where nobody knows how long it takes', () => {
  expect(postAdvice(deadlineOf({ deadline: '2026-11-22' as Day, postDays: 10, isPostKnown: false }, today), [target]).code).toBe('post-unknown')
})

it('knows no faster way where no target has one', () => {
  expect(advise('2026-11-13', 10, [{ emails: [], faxes: [] }])).toEqual({ code: 'too-late', hasEmail: false, hasFax: false })
})
