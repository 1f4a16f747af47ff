import { expect, it } from 'vitest'
import { isFarOutside, isUnusual } from '../../../core/event/unusual-count.ts'

it.each([[500, 0, false], [501, 0, true], [501, 10_000, true], [60, 6, false], [61, 6, true]] as const)('%i where %i are expected: unusual is %s', (count, expected, unusual) => {
  expect(isUnusual(count, expected)).toBe(unusual)
})

it.each([[100_000, [], 0, true], [400, [], 0, false], [120, [12, 3], 0, false], [121, [12, 3], 0, true], [40, [1], 0, false], [51, [5, 0], 0, true], [90, [], 8, true]] as const)('%i beside %j, %i planned: far outside is %s', (count, others, planned, far) => {
  expect(isFarOutside(count, others, planned)).toBe(far)
})

it('a column may have more rows than a call can have arguments', () => {
  expect(isFarOutside(121, [...Array.from({ length: 400_000 }, () => 3), 12], 0)).toBe(true)
})
