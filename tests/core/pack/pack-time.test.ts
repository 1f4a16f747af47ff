import { expect, it } from 'vitest'
import { expectedSeconds, withPackTime, type PackTime } from '../../../core/pack/pack-time.ts'

const time = (pages: number, milliseconds: number, hasTemplate = false): PackTime => ({ pages, milliseconds, hasTemplate })

it('says how long a pack takes from the measured one nearest in size, and nothing where none is near', () => {
  const times = [time(20, 1_500), time(1_000, 4_000), time(100, 50_000, true)]
  expect([expectedSeconds(times, 40, false), expectedSeconds(times, 800, false), expectedSeconds(times, 2_000, false), expectedSeconds(times, 10_000, false), expectedSeconds(times, 100, true), expectedSeconds(times, 4, false), expectedSeconds([], 40, false)])
    .toEqual([3, 3, 8, null, 50, null, null])
})

it('keeps the newest measure of each size', () => {
  const times = [time(20, 1_500), time(1_000, 4_000)]
  expect(withPackTime(times, time(25, 900))).toEqual([time(25, 900), time(1_000, 4_000)])
  expect(withPackTime(times, time(25, 900, true))).toHaveLength(3)
  expect(Array.from({ length: 40 }, (_, power) => time(2 ** power, 1)).reduce<readonly PackTime[]>(withPackTime, [])).toHaveLength(24)
})
