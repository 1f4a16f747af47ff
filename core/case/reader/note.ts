import { notePhrases } from './lexicon.ts'
import { isProse } from './line-shape.ts'
import { foldedOf, textOf } from './piece.ts'
import type { Piece } from './piece.ts'

/** A remark to the writer among the lines of an address. */
export const isNote = (piece: Piece): boolean => {
  const text = textOf(piece)
  if (isProse(text) || /^\(.*\)$/u.test(text)) return true
  const folded = foldedOf(piece)
  return /\p{Ll}/u.test(text) && notePhrases.some((phrase) => folded.startsWith(`${phrase} `) || folded === phrase) && /[.!)]$|^\p{Ll}/u.test(text)
}
