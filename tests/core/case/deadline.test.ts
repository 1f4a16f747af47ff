import { expect, it } from 'vitest'
import { deadlineOf } from '../../../core/case/deadline.ts'
import { dayFrom } from '../../../core/day.ts'
import type { Day } from '../../../core/day.ts'

const day = (text: string): Day => {
  const found = dayFrom(text)
  if (found === undefined) throw new Error(text)
  return found
}

it.each([
  ['2024-03-20', 'open', 8],
  ['2024-03-19', 'soon', 7],
  ['2024-03-12', 'soon', 0],
  ['2024-03-11', 'late', 1],
  ['2023-03-12', 'late', 366],
] as const)('a deadline of %s seen on 12 March 2024 is %s, %i days', (deadline, state, days) => {
  expect(deadlineOf(day(deadline), day('2024-03-12'))).toEqual({ state, days })
})

it('knows a case without a deadline', () => {
  expect(deadlineOf(null, day('2024-03-12'))).toEqual({ state: 'none', days: 0 })
})
