import { wordsIn } from './words-of-text.ts'

/** Short forms of words in streets. The words of the text become the same forms, so a saint is no problem. */
const longForms: Readonly<Record<string, string>> = {
  st: 'street', str: 'strasse', rd: 'road', ave: 'avenue', av: 'avenue', blvd: 'boulevard', bd: 'boulevard', ln: 'lane', dr: 'drive', sq: 'square', pl: 'place', ct: 'court',
}

/** A word of a street in its long form. */
export const streetWord = (word: string): string => longForms[word] ?? (word.length > 3 && word.endsWith('str') ? `${word}asse` : word)

/** Words before a number that is no number of a house. */
const unitWords: ReadonlySet<string> = new Set(['apartment', 'apt', 'flat', 'floor', 'room', 'unit', 'suite', 'stock', 'etage', 'piso', 'no', 'nr'])

const isNumber = (word: string): boolean => /^\p{N}+\p{L}?$/u.test(word)
const isName = (word: string): boolean => word.length > 2 && /\p{L}/u.test(word) && !isNumber(word) && !unitWords.has(word)

/** Whether a text may hold the number of a house. */
const hasNumber = (text: string): boolean => /\p{N}/u.test(text)

/**
 * The streets of an address, each as words in their order: those parts of its lines that have a name and a
 * number. Countries write the number before or after the street, so each is there in both orders.
 */
export const streetsOf = (addressLines: readonly string[]): readonly (readonly string[])[] =>
  addressLines.flatMap((line) => line.split(/[,;]/u)).filter(hasNumber).flatMap((part) => {
    const words = wordsIn(part).map(streetWord)
    if (!words.some(isNumber) || !words.some(isName)) return []
    const [first, ...afterFirst] = words
    const last = words.at(-1)
    if (first !== undefined && isNumber(first)) return [words, [...afterFirst, first]]
    return last !== undefined && isNumber(last) ? [words, [last, ...words.slice(0, -1)]] : [words]
  })
