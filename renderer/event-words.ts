import { daysBetween, type Day } from '../core/day.ts'
import type { EventListItem } from '../core/event/types.ts'
import type { Words } from '../words/words.ts'

type Timed = Pick<EventListItem, 'startsAt' | 'endsAt'>

/** The times of an event: `18:00 to 21:30`, `18:00`, or empty. */
export const timesWords = ({ startsAt, endsAt }: Timed, { events: text }: Words): string => {
  if (startsAt === null) return ''
  return endsAt === null ? startsAt : text.times({ from: startsAt, to: endsAt })
}

/** How far off a day is, in words. */
export const distanceWords = (on: Day, today: Day, { events: text }: Words): string => {
  const days = daysBetween(today, on)
  return days < 0 ? text.daysAgo({ days: -days }) : text.inDays({ days })
}
