import type { CleanLine } from './clean-line.ts'
import type { Ledger } from './ledger.ts'
import { isEmptyPiece } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import type { SectionKind } from './sections.ts'

export type Open = { kind: SectionKind; label: Piece | null; items: Item[] }

/** What a walk down the document knows at one line. */
export type Walk = {
  readonly sections: Open[]
  readonly ledger: Ledger
  /** Where a value ends: the section that goes on after it. */
  after: SectionKind
  isLetterOpen: boolean
  hasClosedLetter: boolean
  lastInstruction: CleanLine | null
  /** Lines of the head in capitals, which running heads repeat. */
  readonly headLines: Set<string>
}

export const current = (walk: Walk): Open => {
  const last = walk.sections.at(-1)
  if (last !== undefined) return last
  const head: Open = { kind: 'head', label: null, items: [] }
  walk.sections.push(head)
  return head
}

export const open = (walk: Walk, kind: SectionKind, label: Piece | null = null): Open => {
  const section: Open = { kind, label, items: [] }
  if (label !== null) walk.ledger.furnish(label)
  walk.sections.push(section)
  walk.isLetterOpen = kind === 'letter'
  return section
}

export const put = (walk: Walk, piece: Piece, isAfterGap: boolean): void => {
  if (!isEmptyPiece(piece)) current(walk).items.push({ piece, isAfterGap })
}
