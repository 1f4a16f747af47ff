import { sheetWordsOf } from '../../words/sheet-words.ts'
import { wordsIn } from '../../words/words.ts'

/** The words of a pack's sheets, in one language; a letter holds only its own text. */
export const packWords = wordsIn('en')

/** The words that a pack's pages are counted with. */
export const sheetWords = sheetWordsOf(packWords)
