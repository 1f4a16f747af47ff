import type { Day } from '../day.ts'

type Dated = { readonly deadline: Day | null }

// A day is written so that the order of the texts is the order of the days.
const afterAllDays = '9999-12-31'

/** The nearest deadline first, those without one last. */
export const byDeadline = (one: Dated, other: Dated): number => (one.deadline ?? afterAllDays).localeCompare(other.deadline ?? afterAllDays)
