import { expect, it } from 'vitest'
import { postAdvice } from '../../../core/case/post-advice.ts'
import type { Day } from '../../../core/day.ts'

const today = '2026-11-12' as Day
const target = { emails: ['a@b.example'], faxes: [], isCopy: false }
const advise = (deadline: string | null, isAbroad = true, targets = [target]) => postAdvice({ deadline: deadline as Day | null, today, isAbroad, postDays: { home: 3, abroad: 10 }, targets })

it.each([
  [null, true, 'no-deadline'], ['2026-11-11', true, 'over'], ['2026-11-12', true, 'too-late'], ['2026-11-21', true, 'too-late'], ['2026-11-22', true, 'tight'], ['2026-11-23', true, 'tight'],
  ['2026-11-24', true, 'post'], ['2026-11-15', false, 'tight'], ['2026-11-14', false, 'too-late'], ['2026-11-17', false, 'post'],
] as const)('deadline %s, abroad %s: %s', (deadline, isAbroad, code) => {
  expect(advise(deadline, isAbroad)).toEqual({ code, postDays: isAbroad ? 10 : 3, hasEmail: true, hasFax: false })
})

it('counts no way that only those who get a copy have', () => {
  expect(advise('2026-11-13', true, [{ ...target, isCopy: true }])).toEqual({ code: 'too-late', postDays: 10, hasEmail: false, hasFax: false })
})
