import type { FieldPath } from '../../../core/case/field-path.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import type { PieceWord } from '../../../core/case/check/piece-keys.ts'
import type { Segment } from './mark-source.ts'

/** Text of the source that a person picked, and the element beside which the menu opens. */
export type Picked = { readonly ranges: readonly SourceRange[]; readonly anchor: HTMLElement }

/** What both views of the source need. */
export type SourceProps = {
  readonly lines: readonly SourceLine[]
  /** The parts of the lines that are picked as one. */
  readonly pieces: readonly SourceRange[]
  readonly segments: readonly (readonly Segment[])[]
  /** Places of the active field. */
  readonly active: readonly SourceRange[]
  /** Changes each time `active` is to be brought into view, also if the place is the same. */
  readonly turn: number
  /** A line that takes the focus next, so that it has to be drawn. */
  readonly line: number | null
  /** Shows the field of a piece. */
  readonly onField: (field: FieldPath) => void
  readonly onHover: (field: FieldPath) => void
  /** Text was picked: the panel says what can be done with it. */
  readonly onPick: (picked: Picked) => void
  /** Opens the menu of all fields for a text. */
  readonly onMenu: (picked: Picked) => void
  /** Says with a key what the picked text is. */
  readonly onSay: (ranges: readonly SourceRange[], word: PieceWord) => void
  /** Says with a digit to which target the picked text belongs; 0 is the first. */
  readonly onTarget: (ranges: readonly SourceRange[], target: number) => void
}

/** The ranges that a press on a part of the source selects: that part if it is unread, else the piece it is in. */
export const rangesAt = (line: number, segment: Segment | undefined, pieces: readonly SourceRange[]): readonly SourceRange[] => {
  const start = segment?.start ?? 0
  if (segment?.kind === 'unread') return [{ line, start, end: start + segment.text.length }]
  return pieces.filter((piece) => piece.line === line && piece.start <= start && piece.end > start)
}
