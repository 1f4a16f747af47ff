import type { Day } from '../day.ts'
import { dayInWords } from '../day.ts'
import { primaryTag } from '../language/language-names.ts'
import type { Paper } from './paper.ts'

/** How days are written on a paper: English is American on US Letter, else British; other languages are as they are. */
export const localeOn = (paper: Paper, language: string): string => {
  if (primaryTag(language) !== 'en') return language
  return paper === 'letter' ? 'en-US' : 'en-GB'
}

/** French has a first of the month, which `Intl` does not write. */
const withFrenchFirst = (words: string, language: string): string => (primaryTag(language) === 'fr' ? words.replace(/^1 /u, '1er ') : words)

/** The day in the words of the letter's language, or as `2026-12-05` where the language has no known form. */
export const letterDate = (day: Day, language: string, paper: Paper): string => {
  try {
    return withFrenchFirst(dayInWords(day, localeOn(paper, language)), language)
  } catch {
    // The tag is from a document and may be malformed.
    return day
  }
}
