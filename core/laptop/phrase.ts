import { weakness } from '../passphrase/passphrase-fault.ts'
import { phraseWords } from './phrase-words.ts'

/** So many words of the list are over 54 bits: more than a laptop tries in a lifetime, with a key that takes a second for each try. */
const wordsInPhrase = 6

/** A new phrase. `randomBelow` gives a random whole number from 0 to below its argument; it has to be of a kind that nobody can foresee. */
export const makePhrase = (randomBelow: (limit: number) => number): string =>
  Array.from({ length: wordsInPhrase }, () => phraseWords[randomBelow(phraseWords.length)] ?? '').join(' ')

/** A phrase as it is used for the key: what was heard and typed with capitals, commas or more spaces is the same. */
export const plainPhrase = (typed: string): string =>
  typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('-')

const minLength = 12

/** Whether a phrase that somebody made up is long enough and not among what is tried first. */
export const isGoodPhrase = (typed: string): boolean => {
  const phrase = plainPhrase(typed)
  return phrase.length >= minLength && weakness(phrase) === null
}
