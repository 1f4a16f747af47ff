import type { FieldPath } from '../field-path.ts'
import type { Alternative, Provenance, SourceRange } from '../reading.ts'
import type { CleanLine } from './clean-line.ts'
import { isEmptyPiece, rangeOf, slicePiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'

/** Records what became of every piece of the document, so that nothing is lost. */
export type Ledger = {
  /** Records pieces as the source of a field. */
  readonly take: (
    field: FieldPath,
    pieces: readonly Piece[],
    reason: string,
    confidence?: Provenance['confidence'],
    alternatives?: readonly Alternative[],
  ) => void
  /** Says that a fact that no single place gives should be looked at. */
  readonly doubt: (field: FieldPath, reason: string) => void
  /** Records a piece as read without a fact: a label, an instruction, a running head. */
  readonly skip: (piece: Piece) => void
  readonly provenance: () => readonly Provenance[]
  /** Pieces that were read without a fact. */
  readonly skipped: () => readonly Piece[]
  /** Pieces that were not recorded, in the order of the document. */
  readonly unread: () => readonly Piece[]
}

type Span = { readonly from: number; readonly to: number }

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const gapsOf = (line: CleanLine, spans: readonly Span[]): readonly Piece[] => {
  const whole: Piece = { line, from: 0, to: line.text.length }
  const gaps: Piece[] = []
  let at = 0
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from > at) gaps.push(slicePiece(whole, at, span.from))
    at = Math.max(at, span.to)
  }
  gaps.push(slicePiece(whole, at))
  return gaps.filter((gap) => hasWords(textOf(gap)))
}

/** A ledger of the lines in which nothing is recorded yet. */
export const openLedger = (lines: readonly CleanLine[]): Ledger => {
  const spans = new Map<number, Span[]>()
  const provenance: Provenance[] = []
  const skipped: Piece[] = []
  const record = (piece: Piece): void => {
    const known = spans.get(piece.line.index)
    if (known === undefined) spans.set(piece.line.index, [piece])
    else known.push(piece)
  }
  return {
    take: (field, pieces, reason, confidence = 'sure', alternatives = []) => {
      const kept = pieces.filter((piece) => !isEmptyPiece(piece))
      if (kept.length === 0) return
      kept.forEach(record)
      const ranges: readonly SourceRange[] = kept.map(rangeOf)
      provenance.push({ field, ranges, confidence, reason, ...(alternatives.length > 0 ? { alternatives } : {}) })
    },
    doubt: (field, reason) => {
      provenance.push({ field, ranges: [], confidence: 'check', reason })
    },
    skip: (piece) => {
      if (isEmptyPiece(piece)) return
      record(piece)
      skipped.push(piece)
    },
    skipped: () => skipped,
    provenance: () => provenance,
    unread: () => lines.flatMap((line) => gapsOf(line, spans.get(line.index) ?? [])),
  }
}
