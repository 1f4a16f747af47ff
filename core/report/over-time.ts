import { isInTotal, type ActionKind } from '../action/types.ts'
import { addDays, dayOf, type Day } from '../day.ts'
import type { Period, TimeSpan } from './types.ts'

/** What was posted on a day, of one kind. */
export type DayCount = { readonly on: Day; readonly kind: ActionKind; readonly count: number }

/** Periods of up to so many days are shown by week, longer ones by month. */
const maxDaysByWeek = 70

const monthEnd = (day: Day): Day => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  if (next === undefined) throw new Error(`No month after ${day}`)
  return addDays(next, -1)
}

/** Whether a period is shown by week: its counts are asked for by day, else by month. */
export const isByWeek = ({ from, to }: Period): boolean => addDays(from, maxDaysByWeek - 1) >= to

const spansOf = (period: Period): readonly Period[] => {
  const { from, to } = period
  const hasWeeks = isByWeek(period)
  const spans: Period[] = []
  for (let start = from; start <= to;) {
    const end = hasWeeks ? addDays(start, 6) : monthEnd(start)
    spans.push({ from: start, to: end < to ? end : to })
    start = addDays(end, 1)
  }
  return spans
}

/** The counts of a period by week, from its first day, or by calendar month; those without any are there too. None of nothing. */
export const overTime = (counts: readonly DayCount[], period: Period): readonly TimeSpan[] => {
  if (counts.length === 0) return []
  const spans = spansOf(period).map((span) => ({ ...span, letters: 0, others: 0 }))
  for (const { on, kind, count } of counts) {
    const span = spans.find(({ from, to }) => on >= from && on <= to)
    if (span === undefined || !isInTotal(kind)) continue
    if (kind === 'letter') span.letters += count
    else span.others += count
  }
  return spans
}
