import type { Day } from '../day.ts'

/** The day of an entry of an event: also after midnight that of the event. Of an event that is to come nothing can be done yet, so it is today. */
export const entryDay = (on: Day, today: Day): Day => (on < today ? on : today)
