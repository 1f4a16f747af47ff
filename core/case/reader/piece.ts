import type { SourceRange } from '../reading.ts'
import type { CleanLine } from './clean-line.ts'

/** A part of one clean line: the unit that goes to a field, is skipped, or stays unread. */
export type Piece = { readonly line: CleanLine; readonly from: number; readonly to: number }

/** A piece, and whether an empty line is before it. */
export type Item = { readonly piece: Piece; readonly isAfterGap: boolean }

/** The text of a piece, as it was cleaned. */
export const textOf = (piece: Piece): string => piece.line.text.slice(piece.from, piece.to)

/** The text of a piece, folded: of the same length. */
export const foldedOf = (piece: Piece): string => piece.line.folded.slice(piece.from, piece.to)

/** A piece without text, for places where there is none. */
export const emptyPiece: Piece = {
  line: { index: 0, text: '', folded: '', starts: [], ends: [], marker: null, isHeading: false, isBold: false, links: [] },
  from: 0,
  to: 0,
}

/** A whole line as a piece. */
export const wholeLine = (line: CleanLine): Piece => ({ line, from: 0, to: line.text.length })

/** The part of a piece between two offsets of its text, without white space at its ends. */
export const slicePiece = (piece: Piece, start: number, end: number = piece.to - piece.from): Piece => {
  let from = Math.min(piece.from + Math.max(start, 0), piece.to)
  let to = Math.max(from, Math.min(piece.from + end, piece.to))
  while (from < to && piece.line.text[from] === ' ') from += 1
  while (to > from && piece.line.text[to - 1] === ' ') to -= 1
  return { line: piece.line, from, to }
}

/** Whether a piece has no text. */
export const isEmptyPiece = (piece: Piece): boolean => piece.from >= piece.to

/** The place of a piece in the source. */
export const rangeOf = (piece: Piece): SourceRange => ({
  line: piece.line.index,
  start: piece.line.starts[piece.from] ?? 0,
  end: piece.line.ends[piece.to - 1] ?? 0,
})

/** The number or bullet that a line of a list begins with. */
export const markerRange = (line: CleanLine): readonly SourceRange[] => {
  const end = line.starts[0] ?? 0
  return line.marker === null || end === 0 ? [] : [{ line: line.index, start: 0, end }]
}

/** The pieces between separators, which are given as found by a global pattern on the text. */
export const splitPiece = (piece: Piece, separator: RegExp): readonly Piece[] => {
  const parts: Piece[] = []
  let start = 0
  for (const found of textOf(piece).matchAll(separator)) {
    parts.push(slicePiece(piece, start, found.index))
    start = found.index + found[0].length
  }
  parts.push(slicePiece(piece, start))
  return parts.filter((part) => !isEmptyPiece(part))
}
