import type { FieldPath } from '../../../core/case/field-path.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import type { Segment } from './mark-source.ts'

/** Text of the source that a person picked, and the element beside which the menu opens. */
export type Picked = { readonly ranges: readonly SourceRange[]; readonly anchor: HTMLElement }

/** What both views of the source need. */
export type SourceProps = {
  readonly lines: readonly SourceLine[]
  readonly segments: readonly (readonly Segment[])[]
  /** Places of the active field. */
  readonly active: readonly SourceRange[]
  /** Changes each time `active` is to be brought into view, also if the place is the same. */
  readonly turn: number
  readonly onField: (field: FieldPath) => void
  readonly onHover: (field: FieldPath) => void
  readonly onPick: (picked: Picked) => void
}

/** The ranges that a press on a piece of the source selects: the piece if it is unread, else its whole line. */
export const rangesAt = (line: number, segment: Segment | undefined, lines: readonly SourceLine[]): readonly SourceRange[] =>
  segment?.kind === 'unread'
    ? [{ line, start: segment.start, end: segment.start + segment.text.length }]
    : [{ line, start: 0, end: lines[line]?.text.length ?? 0 }]
