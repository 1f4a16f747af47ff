import { dayFrom, dayOf, type Day } from '../day.ts'
import { fold } from '../text/fold.ts'
import type { DayOrder } from './import-types.ts'

/** The numbers of a day such as `03/04/2025`, of which the first two are in an order that the list has to show. */
const numbers = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/u
/** With dots the day comes first in every country that writes so. */
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?$/u
const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})\.?(?:[T ].*)?$/u
const named = /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]+(\p{L}+)[.,]?[\s-]+(\d{4})$/u
const namedFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'hu', 'cs']
const lettersKept = 3

/** The months of these languages by the first letters of their names; a beginning that two months share is left out. */
const monthNames = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
      for (let number = 1; number <= 12; number += 1) {
        const name = fold(format.format(Date.UTC(2000, number - 1, 1))).replace('.', '')
        for (const key of [name, name.slice(0, lettersKept)]) found.set(key, found.has(key) && found.get(key) !== number ? 0 : number)
      }
    }
  }
  return found
}

let months: ReadonlyMap<string, number> | undefined

const monthOf = (name: string): number => {
  months ??= monthNames()
  return months.get(fold(name)) ?? months.get(fold(name).slice(0, lettersKept)) ?? 0
}

/** Two digits are a year up to `century`, which is next to no age for a member: `68` is 1968, `19` is 2019. */
const pivot = 60
const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < pivot ? 2000 : 1900))

/** The two days that such a text may mean; `undefined` where one does not exist. Null for another text. */
export const bothDays = (text: string): Readonly<Record<DayOrder, Day | undefined>> | null => {
  const [, first, second, year] = numbers.exec(text.trim()) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  return { 'day-first': dayOf(fullYear(year), Number(second), Number(first)), 'month-first': dayOf(fullYear(year), Number(first), Number(second)) }
}

/** Whether the text is one day read one way and another read the other way. */
export const isAmbiguousDay = (text: string): boolean => {
  const days = bothDays(text)
  return days !== null && days['day-first'] !== undefined && days['month-first'] !== undefined && days['day-first'] !== days['month-first']
}

/**
 * The order that the days of a column show: one number over 12 decides for all of them. Null where none does, or where two
 * contradict each other. `13/13/2020` is no day in either order and decides nothing.
 */
export const orderShown = (texts: readonly string[]): DayOrder | null => {
  const days = texts.flatMap((text) => bothDays(text) ?? [])
  const isOnly = (order: DayOrder, other: DayOrder): boolean => days.some((both) => both[order] !== undefined && both[other] === undefined)
  const [dayFirst, monthFirst] = [isOnly('day-first', 'month-first'), isOnly('month-first', 'day-first')]
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first'
}

/** The day that a cell has. `order` is for days in numbers with strokes; without one only those are read that have one meaning. */
export const readListDay = (text: string, order: DayOrder | null): Day | undefined => {
  const plain = text.trim()
  const both = bothDays(plain)
  if (both) return order === null ? (isAmbiguousDay(plain) ? undefined : both['day-first'] ?? both['month-first']) : both[order]
  const [, day, month, year] = dotted.exec(plain) ?? []
  if (day !== undefined && month !== undefined && year !== undefined) return dayOf(fullYear(year), Number(month), Number(day))
  const [, ownYear, ownMonth, ownDay] = yearFirst.exec(plain) ?? []
  if (ownYear !== undefined) return dayOf(Number(ownYear), Number(ownMonth), Number(ownDay))
  const [, numbered, name = '', yearOf] = named.exec(plain) ?? []
  if (numbered !== undefined) return dayOf(Number(yearOf), monthOf(name), Number(numbered))
  const [, first = '', dayAfter, yearAfter] = namedFirst.exec(plain) ?? []
  return dayAfter === undefined ? dayFrom(plain) : dayOf(Number(yearAfter), monthOf(first), Number(dayAfter))
}
