import { foldInPlace } from '../../text/fold.ts'
import { closingAt, greetingAt } from './lexicon.ts'
import { isProse, wordsOf } from './line-shape.ts'

/** Greetings that also begin a name on an envelope: they count only with punctuation or before running text. */
const weakGreetings = new Set([
  'sr.', 'sra.', 'senor', 'senora', 'excmo', 'excma', 'exmo', 'exma', 'honorable', 'honourable', 'monsieur', 'madame', 'sir', 'sirs',
  'madam', 'signor', 'signora', 'senhor', 'senhora', 'ilmo', 'caro', 'cara', 'onorevole', 'illustre', 'mr. president', 'mr president',
  'sire', 'spett', 'senores', 'messieurs', 'mesdames', 'excelentisimo', 'excelentisima', 'respetado', 'respetada', 'ilustrisimo',
])

/** Greetings of the mailing itself, to its readers, not to the officials. */
export const ofTheMailing =
  /^(?:dear|liebe|chers?|cheres?|queridos?|estimados?|gentili|cari)\s(?:urgent action|friends?|supporters?|members?|all|activists?|colleagues?|readers?|freund|amis|amigos|signore|sostenitori)/u

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
  if (phrase === undefined || ofTheMailing.test(folded)) return undefined
  const isWhole = text.length <= maxGreetingLength && wordsOf(text).length <= 16 && !/[.!?]$/u.test(text)
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
  if (/^(?:veuillez|je vous prie|recevez|dans l'attente)/u.test(phrase)) return text.length < 260
  return text.length <= maxClosingLength && wordsOf(text).length <= 8
}

/** A closing on the last line of the letter's last paragraph. */
export const closingInText = /(?<=[.!?]["”]?\s)(?:yours (?:very )?(?:sincerely|faithfully|respectfully|truly)|sincerely|respectfully|atentamente|cordialmente|atenciosamente|hochachtungsvoll),?/iu
