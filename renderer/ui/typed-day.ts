import { addDays, dayFrom, dayOf } from '../../core/day.ts'

/** A part of a typed day, or what stands between two parts. A part nobody has typed yet has only a placeholder. */
export type DayPart = { readonly type: string; readonly text: string; readonly value?: number | null; readonly isPlaceholder: boolean }

/** Years are typed with four digits: `26` is no year of a case. */
const firstYear = 1000

/**
 * What the parts of a day say together: `YYYY-MM-DD` for a day of the calendar, nothing while all are empty, and else
 * the text as it is typed so far, such as `30/02/2026` or `16/11/yyyy`.
 */
export const textOfParts = (parts: readonly DayPart[]): string => {
  const typed = (type: string): number | null => {
    const part = parts.find((one) => one.type === type)
    return !part || part.isPlaceholder ? null : (part.value ?? null)
  }
  const [year, month, dayOfMonth] = [typed('year'), typed('month'), typed('day')]
  if (year === null && month === null && dayOfMonth === null) return ''
  const day = year !== null && month !== null && dayOfMonth !== null && year >= firstYear ? dayOf(year, month, dayOfMonth) : undefined
  return day ?? parts.map(({ text }) => text.replace(/[\u2066-\u2069]/gu, '')).join('')
}

/**
 * Whether the date picker put the last day of the month in the place of one that the month lacks, as it does when a
 * person leaves the field: 28 February for 30 February.
 */
export const wasMended = (before: string, after: string): boolean => {
  const day = dayFrom(after)
  const isWhole = /^\D*\d{1,2}\D+\d{1,2}\D+\d{4}$|^\d{4}\D+\d{1,2}\D+\d{1,2}\D*$/u.test(before)
  return day !== undefined && isWhole && dayFrom(before) === undefined && addDays(day, 1).endsWith('-01')
}
