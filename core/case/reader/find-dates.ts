import { dayOf } from '../../day.ts'
import type { Day } from '../../day.ts'
import { foldInPlace } from '../../text/fold.ts'
import { lexicons } from './lexicon.ts'
import { dayEndings, ofs } from './small-words.ts'

/** A day printed in a text; `isAmbiguous` where day and month could be the other way round. */
export type FoundDate = {
  readonly day: Day
  readonly start: number
  readonly end: number
  readonly isAmbiguous: boolean
  /** The day it is if month and day are swapped. */
  readonly otherDay?: Day
}

/** The number of each name of a month, folded, in every language that the reader knows. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  lexicons.flatMap((lexicon) =>
    lexicon.months.flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1] as const)),
  ),
)

const month = `(${[...monthNumbers.keys()].sort((one, other) => other.length - one.length).join('|')})\\.?`
const year = "'?(\\d{4}|\\d{2})"
const dayFirst = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?:${dayEndings}|\\.)?\\s{0,2}(?:-\\s?)?(?:d'|(?:${ofs}) )?${month},?\\s{0,2}(?:-\\s?)?(?:(?:${ofs}) )?${year}(?!\\d)`,
  'gu',
)
const monthFirst = new RegExp(`(?<!\\p{L})${month}\\s{1,2}(\\d{1,2})(?:${dayEndings})?,?\\s{1,2}${year}(?![\\d:])`, 'gu')
// `2024. március 5.`, in Hungarian.
const yearFirst = new RegExp(`(?<![\\d/.-])(\\d{4})\\.?\\s{1,2}${month}\\s{1,2}(\\d{1,2})(?!\\d)\\.?`, 'gu')
const numeric = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu
const iso = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
/** `2024. 03. 05.`, and `2024年3月5日` of Japanese documents. */
const yearFirstInNumbers = /(?<![\d/.-])(\d{4})(?:\.\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)\.?|\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日)/gu

const dayOfMonth = new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:${dayEndings}|\\.)?\\s{1,2}(?:d'|(?:${ofs}) )?${month}(?![\\p{L}\\d])`, 'gu')
const monthAndDay = new RegExp(`(?<!\\p{L})${month}\\s{1,2}(\\d{1,2})(?:${dayEndings})?(?![\\d:]|,? ?\\d)`, 'gu')

/** Two-digit years: documents of this kind go back to the 1960s. */
const fullYear = (text: string): number => {
  const value = Number(text)
  if (text.length === 4) return value
  return value >= 60 ? 1900 + value : 2000 + value
}

type Wanted = { readonly year: string | undefined; readonly month: number | undefined; readonly day: string | undefined }

const foundAt = (match: RegExpExecArray, wanted: Wanted, isAmbiguous: boolean): readonly FoundDate[] => {
  if (wanted.year === undefined || wanted.month === undefined || wanted.day === undefined) return []
  const day = dayOf(fullYear(wanted.year), wanted.month, Number(wanted.day))
  return day === undefined ? [] : [{ day, start: match.index, end: match.index + match[0].length, isAmbiguous }]
}

const inNumbers = (match: RegExpExecArray): readonly FoundDate[] => {
  const [, first, separator, second, printedYear] = match
  // Dates with dots are written day first everywhere; with slashes only a part above 12 shows the order.
  const isMonthFirst = Number(second) > 12 && separator !== '.'
  const isAmbiguous = separator !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second
  if (isMonthFirst) return foundAt(match, { year: printedYear, month: Number(first), day: second }, false)
  const [other] = isAmbiguous ? foundAt(match, { year: printedYear, month: Number(first), day: second }, true) : []
  return foundAt(match, { year: printedYear, month: Number(second), day: first }, isAmbiguous).map((found) => ({ ...found, ...(other ? { otherDay: other.day } : {}) }))
}

/** Most lines name no month: a look at their words is faster than a search for dates. */
const namesMonth = (folded: string): boolean => {
  for (const [word] of folded.matchAll(/\p{L}+/gu)) if (monthNumbers.has(word)) return true
  return false
}

const inWords = (folded: string): readonly FoundDate[] => [
  ...[...folded.matchAll(dayFirst)].flatMap((match) =>
    foundAt(match, { day: match[1], month: monthNumbers.get(match[2] ?? ''), year: match[3] }, false),
  ),
  ...[...folded.matchAll(monthFirst)].flatMap((match) =>
    foundAt(match, { month: monthNumbers.get(match[1] ?? ''), day: match[2], year: match[3] }, false),
  ),
  ...[...folded.matchAll(yearFirst)].flatMap((match) =>
    foundAt(match, { year: match[1], month: monthNumbers.get(match[2] ?? ''), day: match[3] }, false),
  ),
]

const inFigures = (folded: string): readonly FoundDate[] => [
  ...[...folded.matchAll(yearFirstInNumbers)].flatMap((match) =>
    foundAt(match, { year: match[1], month: Number(match[2] ?? match[4]), day: match[3] ?? match[5] }, false),
  ),
  ...[...folded.matchAll(numeric)].flatMap(inNumbers),
  ...[...folded.matchAll(iso)].flatMap((match) =>
    foundAt(match, { year: match[1], month: Number(match[2]), day: match[3] }, false),
  ),
]

/** Days printed in a text, in order, in the forms of the lexicons' languages. */
export const findDates = (text: string): readonly FoundDate[] => {
  const folded = foldInPlace(text)
  if (!/\d/u.test(folded)) return []
  return [...(namesMonth(folded) ? inWords(folded) : []), ...inFigures(folded)].sort((one, other) => one.start - other.start)
}

/** A day printed without its year (`by 25 March`), as the first such day from `since` on. */
export const findYearlessDates = (text: string, since: Day): readonly FoundDate[] => {
  const folded = foldInPlace(text)
  if (!namesMonth(folded)) return []
  const year = Number(since.slice(0, 4))
  const soonest = (month: number | undefined, dayInMonth: string | undefined): Day | undefined =>
    month === undefined ? undefined : [year, year + 1].map((one) => dayOf(one, month, Number(dayInMonth))).find((day) => day !== undefined && day >= since)
  const at = (match: RegExpExecArray, day: Day | undefined): readonly FoundDate[] =>
    day === undefined ? [] : [{ day, start: match.index, end: match.index + match[0].length, isAmbiguous: false }]
  return [
    ...[...folded.matchAll(dayOfMonth)].flatMap((match) => at(match, soonest(monthNumbers.get(match[2] ?? ''), match[1]))),
    ...[...folded.matchAll(monthAndDay)].flatMap((match) => at(match, soonest(monthNumbers.get(match[1] ?? ''), match[2]))),
  ].sort((one, other) => one.start - other.start)
}
