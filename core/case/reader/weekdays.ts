import { makeOnce } from '../../make-once.ts'
import { readerLanguages } from '../../reader-languages.ts'
import { foldInPlace } from '../../text/fold.ts'

// A Monday and the six days after it.
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))

const weekdaysOf = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
    return week.map((day) => foldInPlace(format.format(day)).replace(/\.$/u, ''))
  })

const weekdays = makeOnce(() => new Set(readerLanguages.flatMap(weekdaysOf)))

/** Whether a folded word is the name of a weekday, whole or short, in a language of the reader (names from CLDR). */
export const isWeekday = (word: string): boolean => weekdays().has(word)
