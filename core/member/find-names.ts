import { isParticle, namePartsOf, unspacedName } from './name-parts.ts'
import type { IndexedWord, SearchedText, TextIndex, WordPlace } from './text-index.ts'

type Found = { readonly text: number; readonly start: number; readonly end: number }

/** A middle name that the member did not give, or a word such as `and`. */
const maxWordsBetween = 1

const minPartAlone = 3

const isOneName = (words: readonly IndexedWord[], one: number, other: number): boolean =>
  words[one]?.email === words[other]?.email && words.slice(one + 1, other).filter(({ word }) => !isParticle(word)).length <= maxWordsBetween

/** An initial beside the word of another part of the name: `D. Marlowe`, `Marlowe, D.`, `Dorrit M.`. */
const initialBeside = (words: readonly IndexedWord[], at: number, parts: readonly string[]): number | undefined =>
  [at - 2, at - 1, at + 1, at + 2].find((near) => {
    const [found, between] = [words[near], words[(at + near) / 2]]
    if (found === undefined || !found.isLetter || !found.isCapital) return false
    if (Math.abs(near - at) === 2 && between?.isLetter !== true) return false
    return parts.some((part) => part.startsWith(found.word) && part !== words[at]?.word && part !== words[at]?.bare)
  })

const inOneText = (words: readonly IndexedWord[], places: readonly WordPlace[], parts: readonly string[], allowsParts: boolean): readonly (readonly [from: number, to: number])[] => {
  const order = [...new Set(places.map(({ at }) => at))].toSorted((one, other) => one - other)
  return order.flatMap((at, index): readonly (readonly [number, number])[] => {
    const word = words[at]
    if (word === undefined) return []
    const next = order[index + 1]
    if (next !== undefined && words[next]?.bare !== word.bare && isOneName(words, at, next)) return [[at, next]]
    const initial = initialBeside(words, at, parts)
    if (initial !== undefined) return [[Math.min(at, initial), Math.max(at, initial)]]
    const isWholeName = parts.length === 1
    return word.isCapital && word.email < 0 && (isWholeName || (allowsParts && [...word.word].length >= minPartAlone)) ? [[at, at]] : []
  })
}

/** Where a name is in the texts: two of its parts in any order, one with an initial of another, or one alone where that counts. */
export const findName = (name: string, index: TextIndex, texts: readonly SearchedText[]): readonly Found[] => {
  const parts = namePartsOf(name)
  const places = parts.flatMap((part) => index.byWord.get(part) ?? [])
  const found = [...new Set(places.map(({ text }) => text))].flatMap((text) => {
    const words = index.words[text] ?? []
    return inOneText(words, places.filter((place) => place.text === text), parts, texts[text]?.allowsParts ?? false)
      .map(([from, to]) => ({ text, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }))
  })
  const joined = index.unspaced.length === 0 ? null : unspacedName(name)
  if (joined === null) return found
  return [...found, ...index.unspaced.flatMap(({ text, letters, starts, ends }) => {
    const at = letters.indexOf(joined)
    return at < 0 ? [] : [{ text, start: starts[at] ?? 0, end: ends[at + joined.length - 1] ?? 0 }]
  })]
}
