import { dayFrom, type Day } from '../day.ts'
import { isWithin, type NumberRange } from '../text/read-number.ts'
import { eventLimits } from './event-limits.ts'

/** What a field of each kind holds once it is kept. */
export type EventValues = {
  readonly name: string
  readonly line: string | null
  readonly text: string | null
  readonly day: Day
  /** `HH:MM` of the clock at the place of the event. */
  readonly time: string | null
  /** One or more. */
  readonly 'number-of': number | null
  /** None or more; null where nobody counted. */
  readonly count: number | null
}

export type EventValueKind = keyof EventValues

/** The same while it is typed. */
export type EventTyped = {
  readonly name: string
  readonly line: string
  readonly text: string
  readonly day: string
  readonly time: string
  readonly 'number-of': number | null
  readonly count: number | null
}

export type EventValueProblem = 'no-name' | 'not-a-day' | 'not-a-time' | 'not-positive' | 'too-long'

/** How a value of one kind is typed, kept and limited. */
export type EventRules<Fact, Typed> = {
  readonly factOf: (typed: Typed) => Fact
  readonly typedOf: (fact: Fact) => Typed
  readonly problemOf: (typed: Typed) => EventValueProblem | null
}

/** In UTF-16 units: far above any real event. */
const maxLine = 300
const maxText = 20_000

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const orNull = (text: string): string | null => (text === '' ? null : text)
const tooLong = (text: string, max: number): EventValueProblem | null => (text.length > max ? 'too-long' : null)

/** `9`, `9.30`, `0930` and `18:00` as `HH:MM`; undefined for what is no time of a day. */
const timeFrom = (typed: string): string | undefined => {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/u.exec(typed.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

const countRules = (range: NumberRange): EventRules<number | null, number | null> => ({
  factOf: (typed) => typed,
  typedOf: (fact) => fact,
  problemOf: (typed) => (typed === null || isWithin(typed, range) ? null : 'not-positive'),
})

/** The rules of each kind of value. */
export const eventRules: { readonly [Kind in EventValueKind]: EventRules<EventValues[Kind], EventTyped[Kind]> } = {
  name: { factOf: oneLine, typedOf: (fact) => fact, problemOf: (typed) => (oneLine(typed) === '' ? 'no-name' : tooLong(typed, maxLine)) },
  line: { factOf: (typed) => orNull(oneLine(typed)), typedOf: (fact) => fact ?? '', problemOf: (typed) => tooLong(typed, maxLine) },
  text: { factOf: (typed) => orNull(typed.trim()), typedOf: (fact) => fact ?? '', problemOf: (typed) => tooLong(typed, maxText) },
  // Only asked for a day without a problem.
  day: { factOf: (typed) => (dayFrom(typed.trim()) ?? typed) as Day, typedOf: (fact) => fact, problemOf: (typed) => (dayFrom(typed.trim()) === undefined ? 'not-a-day' : null) },
  time: { factOf: (typed) => timeFrom(typed) ?? null, typedOf: (fact) => fact ?? '', problemOf: (typed) => (typed.trim() === '' || timeFrom(typed) !== undefined ? null : 'not-a-time') },
  'number-of': countRules(eventLimits.people),
  count: countRules(eventLimits.headcount),
}
