import type { Day } from '../day.ts'
import { dayInWords } from '../day.ts'
import type { Paper } from './paper.ts'

const localeOf = (language: string, paper: Paper): string => {
  if (language.toLowerCase() === 'en') return paper === 'letter' ? 'en-US' : 'en-GB'
  return language
}

/** The day in the words of the letter's language, or as `2026-12-05` where the language has no known form. */
export const letterDate = (day: Day, language: string, paper: Paper): string => {
  try {
    return dayInWords(day, localeOf(language, paper))
  } catch {
    // The tag is from a document and may be malformed.
    return day
  }
}
