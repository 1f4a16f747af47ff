import { createContext, useContext } from 'react'
import type { Day } from '../core/day.ts'
import type { DayForm } from '../words/format.ts'
import { wordsIn, type Words } from '../words/words.ts'

const english = wordsIn('en')

/** The language of the window. English is the only one so far. */
const TextContext = createContext<Words>(english)

/** The words of the window in its language. */
export const useText = (): Words => useContext(TextContext)

export const dayText = (day: Day, form?: DayForm): string => english.format.day(day, form)

export const numberText = (value: number): string => english.format.number(value)
