import ical, { ICalCalendarMethod } from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import type { EventListItem } from '../../core/event/types.ts'
import { addDays } from '../../core/day.ts'
import type { Words } from '../../words/words.ts'
import { calendarText } from './calendar-text.ts'

type Dated = Pick<EventListItem, 'id' | 'name' | 'on' | 'startsAt' | 'endsAt' | 'place'>

/** Without an end an event is shown as lasting this long, in hours. */
const usualHours = 2

/** A time of the clock at the place, without a zone: a calendar shows it as it was typed (RFC 5545, 3.3.5, form 1). */
const at = (day: string, time: string): string => `${day}T${time}:00`

const later = (time: string, hours: number): string => `${String(Math.min(23, Number(time.slice(0, 2)) + hours)).padStart(2, '0')}${time.slice(2)}`

const whenOf = ({ on, startsAt, endsAt }: Dated): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> => {
  if (startsAt === null) return { allDay: true, start: on, end: addDays(on, 1) }
  // One that ends after midnight ends on the next day.
  const end = endsAt ?? later(startsAt, usualHours)
  return { floating: true, start: at(on, startsAt), end: at(end < startsAt ? addDays(on, 1) : on, end) }
}

const eventOf = (dated: Dated, writtenAt: Date): ICalEventData => ({
  // The same id makes a calendar move its entry when the file is imported again.
  id: `${dated.id}@vigil.invalid`,
  stamp: writtenAt,
  created: writtenAt,
  summary: dated.name,
  ...(dated.place === null ? {} : { location: dated.place }),
  ...whenOf(dated),
})

/** Events as an iCalendar file: name, place and time, no person. `writtenAt` is an ISO 8601 instant. */
export const writeEvents = (events: readonly Dated[], writtenAt: string, words: Words): Uint8Array =>
  calendarText(ical({
    prodId: { company: 'Vigil', product: 'Vigil', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: words.files.calendar.eventsName,
    events: events.map((event) => eventOf(event, new Date(writtenAt))),
  }))
