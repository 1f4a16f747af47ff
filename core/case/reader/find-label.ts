import { labelsAt } from './lexicon.ts'
import type { LabelKind } from './lexicon-types.ts'
import { foldedOf, slicePiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'

/** A label at the start of a line, with what follows it on the line. */
export type FoundLabel = {
  readonly kind: LabelKind
  readonly label: Piece
  readonly rest: Piece
  readonly isOpening: boolean
}

/** Short words that open ordinary lines too: they need a colon. */
const shortWord = 5
const colon = /^\s?[:：]\s?/u
const remark = /^\s?\([^()]{0,60}\)/u

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

const lengthOfEnd = (after: string): number | undefined => {
  const noted = remark.exec(after)?.[0].length ?? 0
  const rest = after.slice(noted)
  if (rest.trim() === '') return after.length
  const found = colon.exec(rest)
  return found === null ? undefined : noted + found[0].length
}

type Phrase = ReturnType<typeof labelsAt>[number]

const standing = (piece: Piece, text: string, phrase: Phrase): FoundLabel | undefined => {
  const length = phrase.words.length
  const found = (end: number): FoundLabel => ({
    kind: phrase.kind,
    label: slicePiece(piece, 0, end),
    rest: slicePiece(piece, end),
    isOpening: phrase.isOpening,
  })
  const after = text.slice(length)
  const end = lengthOfEnd(after)
  if (phrase.isOpening) return found(end === undefined ? length : length + end)
  const isPlain = colon.test(after.replace(remark, '')) || length > shortWord || piece.line.isBold
  if (end !== undefined && isPlain) return found(length + end)
  // In capitals a label may run into what it announces, as in running heads.
  if (!isCapitals(text.slice(0, length)) || length <= shortWord) return undefined
  const dash = /^\s?[-–—]\s?/u.exec(after)?.[0].length ?? 0
  return /^[\s(–—-]/u.test(after) ? found(length + dash) : undefined
}

const longestLabelled = 4_000

/** The label that a line begins with, if it stands as one: alone, before a colon, or in capitals. */
export const findLabel = (piece: Piece): FoundLabel | undefined => {
  const text = textOf(piece).slice(0, longestLabelled)
  for (const phrase of labelsAt(foldedOf(piece).slice(0, longestLabelled))) {
    const found = standing(piece, text, phrase)
    if (found !== undefined) return found
  }
  return undefined
}
