import type { ICalCalendar } from 'ical-generator'

/** Signs that no text of a calendar may hold (RFC 5545, 3.1): a name that was read from a document may. */
const controls = /(?![\t\r\n])\p{Cc}/gu

/** A calendar as the bytes of its file. The library leaves the last line without the line break that the standard wants after each (RFC 5545, 3.1). */
export const calendarText = (calendar: ICalCalendar): Uint8Array => new TextEncoder().encode(`${calendar.toString().replaceAll(controls, '')}\r\n`)
