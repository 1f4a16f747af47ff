import { fold, foldWithPlaces, type FoldedText } from '../text/fold.ts'

/** A word of a text, folded, with its place in the text. */
export type TextWord = {
  readonly word: string
  /** The word without an English possessive: `marlowe` of `Marlowe's`. */
  readonly bare: string
  readonly start: number
  readonly end: number
  /** Written with a capital, or in a script that has no capitals. */
  readonly isCapital: boolean
  /** One letter, as it is written: an initial. */
  readonly isLetter: boolean
}

const wordPattern = /[\p{L}\p{N}]+/gu

/** Soft hyphens and joiners are not visible; a name with one in it is still read as the name. */
const invisible = /[\p{Cf}\u034F]/u
const everyInvisible = /[\p{Cf}\u034F]/gu

/** The folded text without invisible characters, and the place of each of its units in the original. */
export const foldVisible = (text: string): FoldedText => {
  const { folded, starts, ends } = foldWithPlaces(text)
  if (!invisible.test(folded)) return { folded, starts, ends }
  const kept = starts.flatMap((_, at) => (invisible.test(folded.charAt(at)) ? [] : [at]))
  return { folded: kept.map((at) => folded.charAt(at)).join(''), starts: kept.map((at) => starts[at] ?? 0), ends: kept.map((at) => ends[at] ?? text.length) }
}

const isCapitalAt = (text: string, at: number): boolean => {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase()
}

const possessive = /['’ʼ‘]s$/iu

/** The words of a text in their order: runs of letters and digits, folded. */
export const wordsOfText = (text: string, { folded, starts, ends }: FoldedText = foldVisible(text)): readonly TextWord[] =>
  [...folded.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const [start, end] = [starts[index] ?? 0, ends[index + word.length - 1] ?? text.length]
    const written = text.slice(start, end)
    return { word, bare: possessive.test(written) ? word.slice(0, -1) : word, start, end, isCapital: isCapitalAt(text, start), isLetter: [...written.normalize('NFC')].length === 1 }
  })

/** The folded words of a short text, such as a name. */
export const wordsIn = (text: string): readonly string[] => fold(text).replaceAll(everyInvisible, '').match(wordPattern) ?? []
