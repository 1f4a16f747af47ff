import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import type { Day } from '../../core/day.ts'
import { addDays } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'

/** A case with a deadline, as the calendar shows it. No member is in it. */
export type DatedCase = {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly title: string
  readonly people: string
  readonly country: string | null
  readonly deadline: Day
}

const secondsOfWeek = 7 * 24 * 60 * 60

const eventOf = (kept: DatedCase, today: Day): ICalEventData => ({
  // The same id makes a calendar move its entry when the file is imported again, instead of adding a second one.
  id: `${kept.id}@vigil.invalid`,
  stamp: today,
  created: today,
  summary: ['Deadline', kept.uaNumber === null ? '' : `UA ${kept.uaNumber}`, kept.title || kept.people].filter((part) => part !== '').join(' '),
  description: [kept.people, kept.country].filter((part) => part !== null && part !== '').join(', '),
  allDay: true,
  start: kept.deadline,
  // The end of a whole day is the day after it (RFC 5545, 3.6.1).
  end: addDays(kept.deadline, 1),
  busystatus: ICalEventBusyStatus.FREE,
  alarms: [{ type: ICalAlarmType.display, description: 'Deadline in a week', triggerBefore: secondsOfWeek }],
})

/** Deadlines as an iCalendar file: one whole day for each case, with a reminder a week before. */
export const writeDeadlines = (cases: readonly DatedCase[], today: Day): Uint8Array => {
  const calendar = ical({
    prodId: { company: 'Vigil', product: 'Vigil', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: 'Vigil deadlines',
    events: cases.map((kept) => eventOf(kept, today)),
  })
  // The library leaves the last line without the line break that the standard wants after each (RFC 5545, 3.1).
  return new TextEncoder().encode(`${calendar.toString()}\r\n`)
}
