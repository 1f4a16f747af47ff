import type { Day } from '../../../core/day.ts'
import type { Period } from '../../../core/report/types.ts'
import { wholeMonths } from '../../../core/report/whole-months.ts'

export type QuickPeriod = 'this-month' | 'last-month' | 'this-quarter' | 'last-quarter' | 'this-year'
export const quickPeriods: readonly QuickPeriod[] = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'this-year']

/** The period of a quick choice on a day. */
export const periodOf = (choice: QuickPeriod, today: Day): Period => {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1
  const quarter = month - (month % 3)
  switch (choice) {
    case 'this-month': return wholeMonths(year, month, 1)
    case 'last-month': return wholeMonths(year, month - 1, 1)
    case 'this-quarter': return wholeMonths(year, quarter, 3)
    case 'last-quarter': return wholeMonths(year, quarter - 3, 3)
    case 'this-year': return wholeMonths(year, 0, 12)
  }
}
