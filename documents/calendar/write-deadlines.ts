import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import { nearDays } from '../../core/case/deadline.ts'
import type { PostTime } from '../../core/case/post-days.ts'
import type { Day } from '../../core/day.ts'
import { addDays } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'
import type { Words } from '../../words/words.ts'
import { calendarText } from './calendar-text.ts'

/** A case with a deadline, as the calendar shows it. It names no member. */
export type DatedCase = PostTime & {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly title: string
  readonly people: string
  readonly country: string | null
  readonly deadline: Day
}

const secondsOfDay = 24 * 60 * 60

const nameOf = ({ uaNumber, title, people }: DatedCase, words: Words): string =>
  [uaNumber === null ? '' : words.cases.ua({ number: uaNumber }), title || people].filter((part) => part !== '').join(' ')

const eventOf = (dated: DatedCase, writtenAt: Date, words: Words): ICalEventData => ({
  // The same id makes a calendar move its entry when the file is imported again, instead of adding a second one;
  // of two files of one day the later stamp wins (RFC 5546, 2.1.5).
  id: `${dated.id}@vigil.invalid`,
  stamp: writtenAt,
  created: writtenAt,
  summary: words.files.calendar.deadline({ of: nameOf(dated, words) }).trim(),
  description: [
    words.format.series([dated.people, dated.country]),
    dated.isPostKnown ? words.files.calendar.postBy({ day: words.format.day(addDays(dated.deadline, -dated.postDays)), days: dated.postDays }) : '',
  ].filter((part) => part !== '').join('\n'),
  allDay: true,
  start: dated.deadline,
  // The end of a whole day is the day after it (RFC 5545, 3.6.1).
  end: addDays(dated.deadline, 1),
  busystatus: ICalEventBusyStatus.FREE,
  alarms: [{ type: ICalAlarmType.display, description: words.files.calendar.reminder({ days: nearDays(dated.postDays) }), triggerBefore: nearDays(dated.postDays) * secondsOfDay }],
})

/** Deadlines as an iCalendar file: one whole day for each case, with a reminder on the day from which the deadline is near. `writtenAt` is an ISO 8601 instant. */
export const writeDeadlines = (cases: readonly DatedCase[], writtenAt: string, words: Words): Uint8Array => {
  const calendar = ical({
    prodId: { company: 'Vigil', product: 'Vigil', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: words.files.calendar.name,
    events: cases.map((dated) => eventOf(dated, new Date(writtenAt), words)),
  })
  return calendarText(calendar)
}
