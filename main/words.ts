import { wordsIn } from '../words/words.ts'

/** The words that main itself shows: file names, the command line, the message box of an error. */
export const words = wordsIn('en')
