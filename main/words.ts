import { wordsIn } from '../words/words.ts'

/** The words of what main itself says: files, the command line, the box of a fault. */
export const words = wordsIn('en')
