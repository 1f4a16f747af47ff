import type { ICalCalendar } from 'ical-generator'

/** A calendar as the bytes of its file. The library leaves the last line without the line break that the standard wants after each (RFC 5545, 3.1). */
export const calendarText = (calendar: ICalCalendar): Uint8Array => new TextEncoder().encode(`${calendar.toString()}\r\n`)
