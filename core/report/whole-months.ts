import { addDays, dayOf, type Day } from '../day.ts'
import type { Period } from './types.ts'

/** Whether a period is of whole calendar months, which people call by their names. */
export const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && addDays(to, 1).endsWith('-01')

/** `length` whole calendar months; `month` counts from January of `year` as 0 and may be outside 0 to 11. */
export const wholeMonths = (year: number, month: number, length: number): Period => {
  const first = (at: number): Day => {
    const day = dayOf(year + Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, 1)
    if (!day) throw new Error(`No day for month ${at} of ${year}`)
    return day
  }
  return { from: first(month), to: addDays(first(month + length), -1) }
}

/** The twelve months of a year. */
export const monthsIn = (year: number): readonly Period[] => Array.from({ length: 12 }, (_, month) => wholeMonths(year, month, 1))
