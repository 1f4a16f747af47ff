import { contactAt, contactWords } from './lexicon.ts'
import type { ContactKind } from './lexicon-types.ts'
import { foldedOf, slicePiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import { alternativesOf, ands, contactTails } from './small-words.ts'

/** One labelled contact of a line; a label such as `Tel/Fax` gives two kinds. */
type ContactPart = { readonly kinds: readonly ContactKind[]; readonly label: Piece; readonly value: Piece }

/** A line of a target's block: the text before any contact, then its contacts. */
export type ContactLine = { readonly before: Piece; readonly parts: readonly ContactPart[] }

const alternatives = alternativesOf(contactWords)
const tail = `(?:\\s?(?:${contactTails}|\\(s\\)|s))?\\.?\\s?(?:\\([^()]{1,40}\\))?`
const label = `(${alternatives})(?:\\s?(?:[/&]|${ands})\\s?(${alternatives}))?${tail}`
const anywhere = new RegExp(`(?<![\\p{L}\\p{N}@._-])${label}\\s?[:：]`, 'gu')
const atStart = new RegExp(`^${label}(?=\\s{1,2}(?:[+(]|\\d|@|00))`, 'u')

type Found = { readonly start: number; readonly end: number; readonly kinds: readonly ContactKind[] }

const kindsOf = (words: readonly (string | undefined)[]): readonly ContactKind[] => [
  ...new Set(words.flatMap((word) => (word === undefined ? [] : [contactAt(word)?.kind ?? 'other']))),
]

/** `X:` is the label of a handle only at the start of a line or a sentence. */
const isLoneLetter = (found: RegExpMatchArray, folded: string): boolean =>
  found[1] === 'x' && (found.index ?? 0) > 0 && !/[.;|,]\s?$/u.test(folded.slice(0, found.index))

const maxOpening = 80
const firstWords = new Set(contactWords.map((words) => /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words))

/** Most lines name no contact: a look at their words is faster than a search for labels. */
const namesContact = (folded: string): boolean => {
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+/gu)) if (firstWords.has(word)) return true
  return false
}

const labelsIn = (folded: string): readonly Found[] => {
  const found = (!/[:：]/u.test(folded) || !namesContact(folded) ? [] : [...folded.matchAll(anywhere)]).flatMap((match): readonly Found[] =>
    isLoneLetter(match, folded)
      ? []
      : [{ start: match.index, end: match.index + match[0].length, kinds: kindsOf([match[1], match[2]]) }],
  )
  if (found[0]?.start === 0) return found
  const opening = contactAt(folded.slice(0, maxOpening)) === undefined ? null : atStart.exec(folded)
  return opening === null ? found : [{ start: 0, end: opening[0].length, kinds: kindsOf([opening[1], opening[2]]) }, ...found]
}

const trimSeparators = (piece: Piece, isLast: boolean): Piece => {
  const text = textOf(piece)
  const start = /^[\s|;,[]*/u.exec(text)?.[0].length ?? 0
  const end = (isLast ? /[\s|;[]*$/u : /(?:[\s|;,[(]|\sI(?=\s*$))*$/u).exec(text)?.[0].length ?? 0
  return slicePiece(piece, Math.min(start, text.length), Math.max(text.length - end, 0))
}

/** Splits a line at its contact labels (`Phone: 1 | Fax: 2`). */
export const contactParts = (piece: Piece): ContactLine => {
  const found = labelsIn(foldedOf(piece))
  const first = found[0]
  if (first === undefined) return { before: piece, parts: [] }
  return {
    before: first.start === 0 ? slicePiece(piece, 0, 0) : trimSeparators(slicePiece(piece, 0, first.start), false),
    parts: found.map((one, index) => ({
      kinds: one.kinds,
      label: slicePiece(piece, one.start, one.end),
      value: trimSeparators(slicePiece(piece, one.end, found[index + 1]?.start), index === found.length - 1),
    })),
  }
}
