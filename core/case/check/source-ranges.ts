import { placeInTarget } from '../field-path.ts'
import type { Provenance, SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'

const without = (range: SourceRange, cut: SourceRange): readonly SourceRange[] => {
  if (range.line !== cut.line || cut.end <= range.start || cut.start >= range.end) return [range]
  return [
    ...(cut.start > range.start ? [{ ...range, end: cut.start }] : []),
    ...(cut.end < range.end ? [{ ...range, start: cut.end }] : []),
  ]
}

/** The ranges without the parts that other ranges cover. */
export const rangesWithout = (ranges: readonly SourceRange[], cuts: readonly SourceRange[]): readonly SourceRange[] =>
  cuts.reduce<readonly SourceRange[]>((left, cut) => left.flatMap((range) => without(range, cut)), ranges)

/** The parts of ranges that others cover. */
export const overlapOf = (ranges: readonly SourceRange[], others: readonly SourceRange[]): readonly SourceRange[] =>
  ranges.flatMap((range) => others.flatMap((other) => {
    const [start, end] = [Math.max(range.start, other.start), Math.min(range.end, other.end)]
    return range.line === other.line && start < end ? [{ line: range.line, start, end }] : []
  }))

/** Compares two places of a source by reading order. */
export const byPlace = (one: SourceRange, other: SourceRange): number => one.line - other.line || one.start - other.start

/** All places of a target, in the order of the document. */
export const rangesOfTarget = (provenance: readonly Provenance[], index: number): readonly SourceRange[] =>
  provenance.filter(({ field }) => placeInTarget(field)?.target === index).flatMap(({ ranges }) => ranges).toSorted(byPlace)

/** The text of ranges; a new line where a new source line begins, an empty one where the source has one. */
export const textOfRanges = (lines: readonly SourceLine[], ranges: readonly SourceRange[]): string =>
  ranges.toSorted(byPlace).reduce((text, range, index, all) => {
    const before = all[index - 1]
    const hasGap = before !== undefined && lines.slice(before.line + 1, range.line).some((line) => line.text.trim() === '')
    const gap = before === undefined ? '' : before.line === range.line ? ' ' : hasGap ? '\n\n' : '\n'
    return text + gap + (lines[range.line]?.text.slice(range.start, range.end) ?? '')
  }, '')

const maxWords = 4

/** The words just before a place in its line, else those after it: they distinguish two dates. */
export const wordsBeside = (lines: readonly SourceLine[], range: SourceRange): { readonly side: 'after' | 'before'; readonly words: string } | null => {
  const text = lines[range.line]?.text ?? ''
  const before = text.slice(0, range.start).replace(/[\s:.,;(–-]+$/u, '').split(/\s+/u).filter((word) => word !== '')
  if (before.length > 0) return { side: 'after', words: before.slice(-maxWords).join(' ') }
  const after = text.slice(range.end).split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return after.length > 0 ? { side: 'before', words: after.slice(0, maxWords).join(' ') } : null
}

/** Where a range is: its page where the format has pages, else its line, both from 1. */
export const placeOf = (lines: readonly SourceLine[], range: SourceRange | undefined): { readonly kind: 'page' | 'line'; readonly number: number } | null => {
  if (range === undefined) return null
  const page = lines[range.line]?.page ?? lines[range.line]?.boxes?.[0]?.page
  return page === undefined ? { kind: 'line', number: range.line + 1 } : { kind: 'page', number: page }
}
