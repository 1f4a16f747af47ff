import { foldInPlace } from '../../text/fold.ts'
import { closingAt, greetingAt } from './lexicon.ts'
import { isProse, wordsOf } from './line-shape.ts'
import { closingSentences, smallPatterns, weakGreetings } from './small-words.ts'

export type Greeting = { readonly length: number }

const maxGreetingLength = 130

/** Where a greeting on the same line as its letter ends: at the first comma or colon with a sentence after it. */
const inlineEnd = (text: string): number => {
  const head = text.slice(0, maxGreetingLength)
  for (const found of head.matchAll(/[,:]\s/gu)) if (isProse(text.slice(found.index + 2))) return found.index + 1
  return -1
}

/**
 * The greeting that a line begins with, or undefined. `next` is the next line with text: a weak
 * greeting without punctuation counts only before running text.
 */
export const greetingOf = (text: string, next: string): Greeting | undefined => {
  const folded = foldInPlace(text.slice(0, maxGreetingLength + 20))
  const phrase = greetingAt(folded)
  if (phrase === undefined || smallPatterns.ofTheMailing.test(folded)) return undefined
  const isWhole = text.length <= maxGreetingLength && wordsOf(text).length <= 16 && !/[.?]$/u.test(text)
  const isMarked = /(?:[,:;!]|--|–|—)$/u.test(text)
  if (isWhole && (isMarked ? !weakGreetings.has(phrase) || isProse(next) || text.endsWith(':') : isProse(next) || !weakGreetings.has(phrase)))
    return isMarked || !isProse(text) ? { length: text.length } : undefined
  const end = inlineEnd(text)
  return end > 0 ? { length: end } : undefined
}

const maxClosingLength = 60

/** Whether a line is a closing or begins with one; a long line counts only if it is a polite formula. */
export const isClosing = (text: string): boolean => {
  const phrase = closingAt(foldInPlace(text.slice(0, 80)))
  if (phrase === undefined) return false
  if (closingSentences.has(phrase)) return text.length < 260
  return text.length <= maxClosingLength && wordsOf(text).length <= 8
}

/** The closing on the last line of the letter's last paragraph: where it begins and ends in a folded text. */
export const closingWithin = (folded: string): { readonly start: number; readonly end: number } | undefined => {
  const found = smallPatterns.inlineClosing.exec(folded)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
