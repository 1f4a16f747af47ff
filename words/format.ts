import { numberFormat } from './number-format.ts'
import type { Day } from '../core/day.ts'

const dayForms = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  brief: { day: 'numeric', month: 'short', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** `long` Monday 16 November 2026, `full` 16 November 2026, `brief` 16 Nov 2026. Each has its year; `dayNear` leaves it out where it is this year's. */
type DayForm = Exclude<keyof typeof dayForms, 'short'>

/** Days, numbers, lists and names as a language writes them. */
export type Format = {
  readonly day: (day: Day, form?: DayForm) => string
  /** A short form for lists: `Mon 16 Nov` in the year of `today`, `16 Nov 2025` in another. */
  readonly dayNear: (day: Day, today: Day) => string
  /** The months from one day to another: `November 2026`, `October to December 2026` with a dash. */
  readonly months: (from: Day, to: Day) => string
  /** A moment in the time zone of this computer, with its time. */
  readonly moment: (at: Date) => string
  /** The time of a moment in the time zone of this computer, such as `18:22`. */
  readonly time: (at: Date) => string
  /** The same, shorter where it was lately: `today, 09:12`, `yesterday, 18:52`, `Mon 9 Nov, 18:52`, `9 Nov 2025, 18:52`. */
  readonly lately: (at: Date, now: Date) => string
  readonly number: (value: number) => string
  /** A change of a number, with its sign: `+3`, `−1`, `0`. */
  readonly change: (value: number) => string
  /** `a, b and c`. */
  readonly list: (parts: readonly string[]) => string
  /** `a, b, c`: names or facts beside each other. Empty ones are left out. */
  readonly series: (parts: readonly (string | null | undefined | false)[]) => string
  /** The name of a language from its tag; the tag where it has none. */
  readonly language: (tag: string) => string
}

/** Formats a day of the calendar, which has no time zone. */
const dayFormat = (locale: string, form: keyof typeof dayForms): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...dayForms[form], timeZone: 'UTC' })

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => (made ??= make())
}

const languageIn = (names: Intl.DisplayNames, tag: string): string => {
  try {
    return names.of(tag) ?? tag
  } catch {
    // The tag came from a document and need not be well formed.
    return tag
  }
}

const startOfDay = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
const dayLength = 24 * 60 * 60 * 1000

/** Days of the calendar between two moments, 0 on the same day. A day may be an hour shorter or longer. */
const daysAgo = (at: Date, now: Date): number => Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / dayLength))

/** The formats of a locale. What `Intl` needs for each is made at its first use: it costs more than a start can spare. */
export const formatIn = (locale: string): Format => {
  const days = { long: once(() => dayFormat(locale, 'long')), full: once(() => dayFormat(locale, 'full')), short: once(() => dayFormat(locale, 'short')), brief: once(() => dayFormat(locale, 'brief')) }
  // Some versions of `Intl` write `Monday, 16 November` in British English.
  const withoutComma = (text: string): string => (locale.startsWith('en') ? text.replace(',', '') : text)
  const months = once(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }))
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }))
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }))
  const relatives = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const dates = once(() => new Intl.DateTimeFormat(locale, dayForms.short))
  const datesWithYear = once(() => new Intl.DateTimeFormat(locale, dayForms.brief))
  const numbers = once(() => numberFormat(locale))
  const changes = once(() => numberFormat(locale, { signDisplay: 'exceptZero' }))
  const lists = once(() => new Intl.ListFormat(locale))
  const series = once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }))
  const languages = once(() => new Intl.DisplayNames([locale], { type: 'language' }))
  return {
    day: (day, form = 'full') => withoutComma(days[form]().format(new Date(day))),
    dayNear: (day, today) => withoutComma(days[day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'brief']().format(new Date(day))),
    months: (from, to) => months().formatRange(new Date(from), new Date(to)),
    moment: (at) => moments().format(at),
    time: (at) => times().format(at),
    lately: (at, now) => {
      const days = daysAgo(at, now)
      const isThisYear = at.getFullYear() === now.getFullYear()
      return `${days <= 1 ? relatives().format(-days, 'day') : withoutComma((isThisYear ? dates : datesWithYear)().format(at))}, ${times().format(at)}`
    },
    number: (value) => numbers().format(value),
    change: (value) => changes().format(value),
    list: (parts) => lists().format(parts),
    series: (parts) => series().format(parts.flatMap((part) => (part ? [part] : []))),
    language: (tag) => languageIn(languages(), tag),
  }
}
