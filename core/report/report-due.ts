import { addDays, daysBetween, type Day } from '../day.ts'
import { sentBefore } from './sent-before.ts'
import type { Period, ReportRecord } from './types.ts'
import { wholeMonths } from './whole-months.ts'

/** How often the national office asks for a report; `none` where it does not. */
export const reportRhythms = ['none', 'month', 'quarter', 'year'] as const
type ReportRhythm = (typeof reportRhythms)[number]

/** What the national office asks of its groups. */
export type ReportOffice = {
  /** Where the e-mail of a report goes; empty where that is not known. */
  readonly email: string
  readonly rhythm: ReportRhythm
  /** Days after the end of a period until its report is due. */
  readonly daysAfter: number
}

export const noReportOffice: ReportOffice = { email: '', rhythm: 'none', daysAfter: 15 }

/** The report that the office waits for, and how far it is. */
export type DueReport = {
  readonly period: Period
  readonly dueOn: Day
  /** Less than 0 when it is late. */
  readonly daysLeft: number
  /** `revised`: an earlier revision was sent, the newest one was not. */
  readonly state: 'not-saved' | 'saved' | 'revised' | 'sent'
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const satisfies Readonly<Record<Exclude<ReportRhythm, 'none'>, number>>

/** The last period of so many calendar months that is over on a day. */
const lastPeriod = (length: number, today: Day): Period => {
  const month = Number(today.slice(5, 7)) - 1
  return wholeMonths(Number(today.slice(0, 4)), month - (month % length) - length, length)
}

/** The report of the last period that is over; null where the office asks for none. Only a report of all cases is what it asked for. */
export const dueReport = ({ rhythm, daysAfter }: ReportOffice, today: Day, reports: readonly ReportRecord[]): DueReport | null => {
  if (rhythm === 'none') return null
  const period = lastPeriod(monthsOf[rhythm], today)
  const dueOn = addDays(period.to, daysAfter)
  const newest = reports.find((one) => !one.isReplaced && !one.isPractice && one.caseIds === 'all' && one.event === null && one.period.from === period.from && one.period.to === period.to)
  const state = newest === undefined ? 'not-saved' : newest.sentOn !== null ? 'sent' : sentBefore(newest, reports) === null ? 'saved' : 'revised'
  return { period, dueOn, daysLeft: daysBetween(today, dueOn), state }
}
