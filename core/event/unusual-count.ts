import { maxOf } from '../max-of.ts'
import { unusualCounts } from './event-limits.ts'

/** Whether a number is more likely a slip of the finger than a count; `expected` is 0 where nobody planned any. */
export const isUnusual = (count: number, expected: number): boolean =>
  count > unusualCounts.max || (expected > 0 && count > unusualCounts.timesExpected * expected)

/** Whether a number of a paper sheet is far outside the rest: the numbers of the other rows in its column, and what is expected. */
export const isFarOutside = (count: number, others: readonly number[], expected: number): boolean => {
  const maxOther = Math.max(0, maxOf(others))
  return isUnusual(count, expected) || (maxOther > 0 && count > unusualCounts.minToCompare && count > unusualCounts.timesOthers * maxOther)
}
