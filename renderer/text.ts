import { createContext, useContext } from 'react'
import type { Day } from '../core/day.ts'
import { dayInWords } from '../core/day.ts'
import { en } from '../words/i18n/en.ts'
import type { Messages } from '../words/i18n/messages.ts'

/** The language of the window. One language so far, so the default stands. */
const TextContext = createContext<Messages>(en)

/** The words of the window in its language. */
export const useText = (): Messages => useContext(TextContext)

const locale = 'en-GB'

/** A day in words: `long` Monday 16 November 2026, `full` 16 November 2026, `short` Mon 16 Nov, `brief` 16 Nov 2026. */
export const dayText = (day: Day, form: keyof typeof dayForms = 'full'): string =>
  dayInWords(day, locale, dayForms[form]).replace(',', '')

const dayForms = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  brief: { day: 'numeric', month: 'short', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** A number with its thousands parted. */
export const numberText = (value: number): string => value.toLocaleString(locale)
