import { expect, it } from 'vitest'
import { deadlineOf, isTight, nearDays } from '../../../core/case/deadline.ts'
import { dayFrom } from '../../../core/day.ts'
import type { Day } from '../../../core/day.ts'

const day = (text: string): Day => {
  const found = dayFrom(text)
  if (found === undefined) throw new Error(text)
  return found
}
const today = day('2024-03-12')

it.each([
  // Nine days and ten of post: amber, though the week has not begun.
  ['2024-03-21', 10, 'arrives-late', 9, true, false],
  ['2024-03-22', 10, 'in-time', 10, true, true],
  ['2024-03-23', 10, 'in-time', 11, true, true],
  ['2024-03-24', 10, 'in-time', 12, false, false],
  ['2024-03-12', 10, 'arrives-late', 0, true, false],
  // With three days of post the same nine days are enough.
  ['2024-03-21', 3, 'in-time', 9, false, false],
  ['2024-03-19', 3, 'in-time', 7, true, false],
  ['2024-03-15', 3, 'in-time', 3, true, true],
  ['2024-03-14', 3, 'arrives-late', 2, true, false],
  ['2024-03-12', 0, 'in-time', 0, true, true],
  ['2024-03-11', 3, 'over', 1, false, false],
  ['2023-03-12', 10, 'over', 366, false, false],
] as const)('a deadline of %s with %i days of post, seen on 12 March 2024, is %s', (deadline, postDays, state, days, isNear, tight) => {
  const found = deadlineOf({ deadline: day(deadline), postDays, isPostKnown: true }, today)
  expect([found.state, found.days, found.isNear, isTight(found)]).toEqual([state, days, isNear, tight])
})

it('knows a case without a deadline', () => {
  expect(deadlineOf({ deadline: null, postDays: 10, isPostKnown: true }, today)).toEqual({ state: 'none', days: 0, postDays: 10, daysToSpare: 0, isNear: false })
})

it('says nothing of letters where nobody knows how long post takes, and is near as early as for post abroad', () => {
  const found = ['2024-03-21', '2024-03-22', '2024-03-24', '2024-03-11'].map((deadline) => deadlineOf({ deadline: day(deadline), postDays: 10, isPostKnown: false }, today))
  expect(found.map((one) => [one.state, one.isNear, isTight(one)])).toEqual([['post-unknown', true, false], ['post-unknown', true, false], ['post-unknown', false, false], ['over', false, false]])
})

it('a deadline is near for a week, and longer where post takes longer', () => {
  expect([0, 3, 6, 7, 10, 30].map(nearDays)).toEqual([7, 7, 7, 8, 11, 31])
})
