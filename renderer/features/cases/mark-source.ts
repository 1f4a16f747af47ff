import type { FieldPath } from '../../../core/case/field-path.ts'
import type { Provenance, SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'

type MarkKind = 'read' | 'check' | 'unread'

/** A piece of one source line; `fields` are those read from it (none for plain and unread text). */
export type Segment = {
  /** Index of its first character in the line, in UTF-16 units. */
  readonly start: number
  readonly text: string
  readonly kind: MarkKind | 'plain'
  readonly fields: readonly FieldPath[]
}

type Mark = SourceRange & { readonly kind: MarkKind; readonly field: FieldPath | null }

const marksOf = (provenance: readonly Provenance[], unread: readonly SourceRange[]): readonly Mark[] => [
  ...provenance.flatMap(({ field, confidence, ranges }) =>
    ranges.map((range): Mark => ({ ...range, field, kind: confidence === 'check' ? 'check' : 'read' }))),
  ...unread.map((range): Mark => ({ ...range, field: null, kind: 'unread' })),
]

const kindOf = (covering: readonly Mark[]): Segment['kind'] => {
  if (covering.length === 0) return 'plain'
  if (covering.some((mark) => mark.kind === 'check')) return 'check'
  return covering.some((mark) => mark.kind === 'read') ? 'read' : 'unread'
}

const segmentsOf = (text: string, marks: readonly Mark[]): readonly Segment[] => {
  const clamp = (at: number): number => Math.min(Math.max(at, 0), text.length)
  const cuts = [...new Set([0, text.length, ...marks.flatMap((mark) => [clamp(mark.start), clamp(mark.end)])])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const fields = [...new Set(covering.flatMap((mark) => (mark.field === null ? [] : [mark.field])))]
    return { start, text: text.slice(start, end), kind: kindOf(covering), fields }
  })
}

/** Splits each source line where a mark begins or ends, so that the screen can show what was read from where. */
export const markSource = (
  lines: readonly SourceLine[],
  reading: { readonly provenance: readonly Provenance[]; readonly unreadRanges: readonly SourceRange[] },
): readonly (readonly Segment[])[] => {
  const byLine = new Map<number, Mark[]>()
  for (const mark of marksOf(reading.provenance, reading.unreadRanges)) {
    byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), mark])
  }
  return lines.map((line, index) => segmentsOf(line.text, byLine.get(index) ?? []))
}

/** Whether a piece is in one of the ranges, such as those of the active field. */
export const isWithin = (line: number, segment: Segment, ranges: readonly SourceRange[]): boolean =>
  ranges.some((range) => range.line === line && range.start <= segment.start && range.end >= segment.start + segment.text.length)

/** The segments of a line inside a range, cut at its ends. */
export const segmentsWithin = (segments: readonly Segment[], { start, end }: Pick<SourceRange, 'start' | 'end'>): readonly Segment[] =>
  segments.flatMap((segment) => {
    const from = Math.max(segment.start, start)
    const to = Math.min(segment.start + segment.text.length, end)
    return from < to ? [{ ...segment, start: from, text: segment.text.slice(from - segment.start, to - segment.start) }] : []
  })
