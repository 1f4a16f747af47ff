import { foldWithPlaces } from '../text/fold.ts'
import { unspaced } from './index-text.ts'

/** One search term: consecutive words; the last may be the beginning of one. */
export type SearchTerm = { readonly words: readonly string[]; readonly isBeginning: boolean }

const maxTerms = 20

const wordsIn = (folded: string): readonly string[] =>
  (folded.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => (unspaced.test(run) ? [...run] : [run]))

/**
 * What a person typed, as terms that must all be found. A word matches the beginning of a word; text in
 * quotes, or joined by punctuation (`105/22`, an address), is one phrase.
 */
export const searchTerms = (typed: string): readonly SearchTerm[] => {
  const { folded } = foldWithPlaces(typed.normalize('NFC').slice(0, 400))
  const terms: SearchTerm[] = []
  for (const part of folded.matchAll(/"([^"]*)"?|[^\s"]+/gu)) {
    const quoted = part[1]
    const words = wordsIn(quoted ?? part[0])
    // `"vasin"` in closed quotes matches only that word, not a longer one.
    if (words.length > 0) terms.push({ words, isBeginning: quoted === undefined || !part[0].endsWith('"') })
  }
  return terms.slice(0, maxTerms)
}
