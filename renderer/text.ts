import { createContext, useContext } from 'react'
import { wordsIn, type Words } from '../words/words.ts'

/** The words of the window, from `WordsProvider`; English without it. */
export const TextContext = createContext<Words>(wordsIn('en'))

/** The words of the window in its language, with the formats of days and numbers. */
export const useText = (): Words => useContext(TextContext)
