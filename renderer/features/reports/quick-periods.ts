import { addDays, dayOf, type Day } from '../../../core/day.ts'
import type { Period } from '../../../core/report/types.ts'

export type QuickPeriod = 'this-month' | 'last-month' | 'this-quarter' | 'last-quarter' | 'this-year'
export const quickPeriods: readonly QuickPeriod[] = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'this-year']

/** `length` whole months; `month` counts from January of `year` as 0 and may be outside 0 to 11. */
const months = (year: number, month: number, length: number): Period => {
  const first = (at: number): Day => {
    const day = dayOf(year + Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, 1)
    if (!day) throw new Error(`No day for month ${at} of ${year}`)
    return day
  }
  return { from: first(month), to: addDays(first(month + length), -1) }
}

/** The period of a quick choice on a day. */
export const periodOf = (choice: QuickPeriod, today: Day): Period => {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1
  const quarter = month - (month % 3)
  switch (choice) {
    case 'this-month': return months(year, month, 1)
    case 'last-month': return months(year, month - 1, 1)
    case 'this-quarter': return months(year, quarter, 3)
    case 'last-quarter': return months(year, quarter - 3, 3)
    case 'this-year': return months(year, 0, 12)
  }
}
