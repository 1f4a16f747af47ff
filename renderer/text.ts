import { createContext, useContext } from 'react'
import { wordsIn, type Words } from '../words/words.ts'

/** The words of the window, which `WordsProvider` gives; English without it. */
export const TextContext = createContext<Words>(wordsIn('en'))

/** The words of the window in its language, and how that language writes days and numbers. */
export const useText = (): Words => useContext(TextContext)
