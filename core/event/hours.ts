import type { Day } from '../day.ts'
import { maxOf, minOf } from '../max-of.ts'

/** What one entry counted, and the instant (ISO 8601) at which it was recorded. */
export type Timed = { readonly recordedAt: string; readonly count: number }

/** The letters of the event that this one was planned from. */
export type LastTime = { readonly on: Day; readonly letters: readonly Timed[] }

/** The number of another event: at this hour of the evening, or of all of it where its letters were not recorded on the evening. */
export type LastCount = { readonly kind: 'hour' | 'all'; readonly count: number; readonly yearsAgo: number }

export type Milestone = { readonly at: Date; readonly count: number }

const minutesOfDay = 24 * 60
/** An evening that goes past midnight ends by 06:00. */
const minutesOfEvening = minutesOfDay + 6 * 60
const milestonesShown = 3

/** The start of the hour of a moment, on the clock of this computer. */
export const hourOf = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours())

/** The next full hour. */
export const nextHour = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours() + 1)

const minuteOfDay = (at: Date): number => at.getHours() * 60 + at.getMinutes()

/** Minutes on the clock since the day of the event began; null for a moment that is not of its evening. */
const minuteOfEvening = (at: Date, on: Day): number | null => {
  const days = Math.round((Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - Date.parse(`${on}T00:00:00Z`)) / (minutesOfDay * 60_000))
  const minute = days * minutesOfDay + minuteOfDay(at)
  return minute >= 0 && minute < minutesOfEvening ? minute : null
}

const sum = (entries: readonly Timed[]): number => entries.reduce((total, { count }) => total + count, 0)

/** What was counted since a moment. */
export const countSince = (entries: readonly Timed[], from: Date): number => sum(entries.filter(({ recordedAt }) => new Date(recordedAt) >= from))

/**
 * The number of the event before, at the hour that it is now. What was recorded after that evening, such as letters that came
 * back from a library, was not counted in the room; where everything was, only the number of all is known. Null without letters.
 */
export const lastCount = (last: LastTime | null, on: Day, now: Date): LastCount | null => {
  if (last === null || last.letters.length === 0) return null
  const yearsAgo = Number(on.slice(0, 4)) - Number(last.on.slice(0, 4))
  const minute = minuteOfEvening(now, on) ?? minuteOfDay(now)
  const minutes = last.letters.map(({ recordedAt, count }) => ({ count, at: minuteOfEvening(new Date(recordedAt), last.on) }))
  if (minutes.every(({ at }) => at === null)) return { kind: 'all', count: sum(last.letters), yearsAgo }
  return { kind: 'hour', count: minutes.reduce((total, { at, count }) => (at !== null && at <= minute ? total + count : total), 0), yearsAgo }
}

/** The totals at the last full hours of the evening, the earliest first; none before the first full hour after the first entry. */
export const milestones = (entries: readonly Timed[], on: Day, now: Date): readonly Milestone[] => {
  const times = entries.map(({ recordedAt, count }) => ({ at: new Date(recordedAt), count })).filter(({ at }) => at <= now && minuteOfEvening(at, on) !== null)
  if (times.length === 0) return []
  const stamps = times.map(({ at }) => at.getTime())
  const end = Math.min(now.getTime(), nextHour(new Date(maxOf(stamps))).getTime())
  const found: Milestone[] = []
  for (let hour = nextHour(new Date(minOf(stamps))); hour.getTime() <= end; hour = nextHour(hour)) {
    found.push({ at: hour, count: times.reduce((total, { at, count }) => (at < hour ? total + count : total), 0) })
  }
  return found.slice(-milestonesShown)
}
