import type { SearchHit } from './find-cases.ts'
import type { FoldedText } from '../text/fold.ts'
import { foldWithPlaces } from '../text/fold.ts'
import { unspaced } from './index-text.ts'
import type { SearchTerm } from './search-words.ts'

type Range = { readonly start: number; readonly end: number }

const isLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Words of a folded text with their places; characters of scripts without spaces are words. */
const wordsOf = (folded: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] =>
  [...folded.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((run) => {
    if (!unspaced.test(run[0])) return [{ word: run[0], start: run.index, end: run.index + run[0].length }]
    let at = run.index
    return [...run[0]].map((word) => {
      const start = at
      at += word.length
      return { word, start, end: at }
    })
  })

const rangesOf = (text: FoldedText, terms: readonly SearchTerm[]): readonly Range[] => {
  const words = wordsOf(text.folded)
  const ranges: Range[] = []
  for (const { words: wanted, isBeginning } of terms) {
    for (let at = 0; at + wanted.length <= words.length; at += 1) {
      const fits = wanted.every((word, index) => {
        const found = words[at + index]?.word ?? ''
        return index === wanted.length - 1 && isBeginning ? found.startsWith(word) : found === word
      })
      if (!fits) continue
      const first = words[at]
      const last = words[at + wanted.length - 1]
      if (first === undefined || last === undefined) continue
      const lastLength = isBeginning ? (wanted.at(-1)?.length ?? 0) : last.end - last.start
      ranges.push({ start: text.starts[first.start] ?? 0, end: text.ends[last.start + lastLength - 1] ?? 0 })
    }
  }
  return mergeRanges(ranges)
}

const mergeRanges = (ranges: readonly Range[]): readonly Range[] => {
  const merged: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}

/** Where the terms occur in a text, in its own UTF-16 units, end exclusive; in order, overlapping ranges merged. */
export const findHits = (text: string, terms: readonly SearchTerm[]): readonly Range[] => rangesOf(foldWithPlaces(text), terms)

const charactersBefore = 40
const cutLength = 120

/** The start of a word at or before a place, so that a cut begins with a whole word. */
const wordStart = (text: string, at: number): number => {
  let start = at
  while (start > 0 && start > at - 20 && isLetter(text.charAt(start - 1))) start -= 1
  return start
}

/** A piece of about 120 characters around the first hit, with the hits in it; null without a hit. */
export const cutAround = (field: SearchHit['field'], text: string, terms: readonly SearchTerm[]): SearchHit | null => {
  const ranges = findHits(text, terms)
  const first = ranges[0]
  if (first === undefined) return null
  const start = wordStart(text, Math.max(0, first.start - charactersBefore))
  const end = Math.min(text.length, Math.max(start + cutLength, first.end))
  const isCutAfter = end < text.length
  const lead = start > 0 ? '… ' : ''
  const piece = text.slice(start, end).replace(/\s/gu, ' ')
  return {
    field,
    text: `${lead}${piece}${isCutAfter ? ' …' : ''}`,
    ranges: ranges.filter((range) => range.start >= start && range.end <= end).map((range) => ({ start: range.start - start + lead.length, end: range.end - start + lead.length })),
  }
}
