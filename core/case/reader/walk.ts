import type { CleanLine } from './clean-line.ts'
import type { Ledger } from './ledger.ts'
import { isEmptyPiece } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import type { SectionKind } from './sections.ts'

export type OpenSection = { kind: SectionKind; label: Piece | null; items: Item[] }

/** The state of a walk through the document's lines. */
export type Walk = {
  readonly sections: OpenSection[]
  readonly ledger: Ledger
  /** The section that continues after a value ends. */
  after: SectionKind
  isLetterOpen: boolean
  hasClosedLetter: boolean
  lastInstruction: CleanLine | null
  /** Lines of the head in capitals, which running heads repeat. */
  readonly headLines: Set<string>
}

/** The section to which the next line belongs: the head until another one is opened. */
export const currentSection = (walk: Walk): OpenSection => {
  const last = walk.sections.at(-1)
  if (last !== undefined) return last
  const head: OpenSection = { kind: 'head', label: null, items: [] }
  walk.sections.push(head)
  return head
}

/** Opens a section; its label carries no fact. */
export const openSection = (walk: Walk, kind: SectionKind, label: Piece | null = null): OpenSection => {
  const section: OpenSection = { kind, label, items: [] }
  if (label !== null) walk.ledger.skip(label)
  walk.sections.push(section)
  walk.isLetterOpen = kind === 'letter'
  return section
}

/** Adds a piece to the current section; an empty one is left out. */
export const addPiece = (walk: Walk, piece: Piece, isAfterGap: boolean): void => {
  if (!isEmptyPiece(piece)) currentSection(walk).items.push({ piece, isAfterGap })
}
