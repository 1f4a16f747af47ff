import { sheetWordsOf } from '../../words/sheet-words.ts'
import { wordsIn } from '../../words/words.ts'

/** The words of a pack's files. They have one language; letters have only their own words. */
export const packWords = wordsIn('en')

/** The words that a pack's pages were counted from. */
export const sheetWords = sheetWordsOf(packWords)
