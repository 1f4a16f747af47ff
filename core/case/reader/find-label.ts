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

/** Words up to this length also begin ordinary lines: as a label they need a colon. */
const maxShortWord = 5
const colon = /^\s?[:：]\s?/u
const remark = /^\s?\([^()]{0,60}\)/u

/** In scripts without capitals, such as Japanese, few characters are a whole phrase. */
const isWithoutCase = (text: string): boolean => text === text.toUpperCase()

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

const lengthOfEnd = (after: string): number | undefined => {
  const noted = remark.exec(after)?.[0].length ?? 0
  const rest = after.slice(noted)
  if (rest.trim() === '') return after.length
  const found = colon.exec(rest)
  return found === null ? undefined : noted + found[0].length
}

type Phrase = ReturnType<typeof labelsAt>[number]

const labelAt = (piece: Piece, text: string, phrase: Phrase): FoundLabel | undefined => {
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
  const isPlain = colon.test(after.replace(remark, '')) || length > maxShortWord || isWithoutCase(phrase.words) || piece.line.isBold
  if (end !== undefined && isPlain) return found(length + end)
  // A label in capitals may be followed directly by its value, as in running heads.
  if (!isCapitals(text.slice(0, length)) || length <= maxShortWord) return undefined
  const dash = /^\s?[-–—]\s?/u.exec(after)?.[0].length ?? 0
  return /^[\s(–—-]/u.test(after) ? found(length + dash) : undefined
}

const maxLineLength = 4_000

/** The label that a line begins with, if it counts as one: alone, before a colon, or in capitals. */
export const findLabel = (piece: Piece): FoundLabel | undefined => {
  const text = textOf(piece).slice(0, maxLineLength)
  for (const phrase of labelsAt(foldedOf(piece).slice(0, maxLineLength))) {
    const found = labelAt(piece, text, phrase)
    if (found !== undefined) return found
  }
  return undefined
}
