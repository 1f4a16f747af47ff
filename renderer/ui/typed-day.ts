import { dayOf } from '../../core/day.ts'

/** A part of a typed day, or the separator between two parts. A part that is not typed yet has only a placeholder. */
export type DayPart = { readonly type: string; readonly text: string; readonly value?: number | null; readonly isPlaceholder: boolean }

/** Years are typed with four digits: `26` is not a year. */
const firstYear = 1000

/**
 * The text of all parts of a day: `YYYY-MM-DD` for a valid day, empty while all parts are empty, else the text as
 * typed so far, such as `30/02/2026` or `16/11/yyyy`.
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
