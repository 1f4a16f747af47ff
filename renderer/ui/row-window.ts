import type { RowHeights } from './row-heights.ts'

/** Rows from `first` up to, but not including, `end`. */
export type RowRange = { readonly first: number; readonly end: number }

/** A piece of a list from its top to its end: a row that is drawn, or the height of rows that are not, in pixels. */
export type RowPart = { readonly index: number } | { readonly gap: number; readonly before: number }

/** How far beyond the view rows are drawn, so that small steps draw nothing new, in pixels. */
const beyond = 120

/** The view on a list: the part of it that is in sight, in pixels from its top. */
export type RowView = { readonly from: number; readonly to: number }

const rangeAround = (heights: RowHeights, { from, to }: RowView, extra: number): RowRange =>
  ({ first: Math.max(0, heights.indexAt(from - extra)), end: heights.indexAt(to + extra) + 1 })

/** The rows to draw for a view. What is drawn stays while it reaches a little beyond the view. */
export const rangeFor = (heights: RowHeights, view: RowView, drawn: RowRange): RowRange => {
  const minRange = rangeAround(heights, view, beyond / 4)
  const fullRange = rangeAround(heights, view, beyond)
  const isEnough = drawn.first <= minRange.first && drawn.end >= minRange.end && drawn.end <= heights.count
  const isLittle = drawn.end - drawn.first <= 2 * (fullRange.end - fullRange.first)
  return isEnough && isLittle ? drawn : fullRange
}

/** The parts of a list of which the rows of a range and some others are drawn. */
export const partsOf = (heights: RowHeights, { first, end }: RowRange, others: Iterable<number>): readonly RowPart[] => {
  const indexes = new Set([...others].filter((index) => index >= 0 && index < heights.count))
  for (let index = first; index < Math.min(end, heights.count); index += 1) indexes.add(index)
  const parts: RowPart[] = []
  let next = 0
  const skipTo = (index: number): void => {
    const gap = heights.topOf(index) - heights.topOf(next)
    if (index > next) parts.push({ gap, before: index })
  }
  for (const index of [...indexes].toSorted((one, other) => one - other)) {
    skipTo(index)
    parts.push({ index })
    next = index + 1
  }
  skipTo(heights.count)
  return parts
}
