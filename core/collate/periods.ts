import type { Day } from '../day.ts'
import { addDays, dayOf, daysBetween } from '../day.ts'
import type { Period } from '../report/types.ts'
import type { CollatedSlip } from './collation.ts'
import type { SlipHead } from './types.ts'

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** Months since the year 0. */
const monthsOf = (day: Day): number => yearOf(day) * 12 + monthOf(day) - 1
const firstOf = (months: number): Day | undefined => dayOf(Math.floor(months / 12), (months % 12) + 1, 1)

const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && addDays(to, 1).endsWith('-01')

/** The period of the same length before this one: as many months where it is of whole months, else as many days. */
export const periodBefore = (period: Period): Period => {
  const to = addDays(period.from, -1)
  const months = monthsOf(addDays(period.to, 1)) - monthsOf(period.from)
  const from = isWholeMonths(period) ? firstOf(monthsOf(period.from) - months) : undefined
  return { from: from ?? addDays(period.from, -1 - daysBetween(period.from, period.to)), to }
}

const endsIn = ({ period: { to } }: Pick<SlipHead, 'period'>, period: Period): boolean => period.from <= to && to <= period.to

/** Where a slip counts: by the last day of its own period. Without a chosen period each counts. */
export const placeOf = (slip: Pick<SlipHead, 'period'>, period: Period | null, lastPeriod: Period | null): CollatedSlip['in'] => {
  if (period === null || endsIn(slip, period)) return 'period'
  return lastPeriod !== null && endsIn(slip, lastPeriod) ? 'last-period' : 'other-period'
}
