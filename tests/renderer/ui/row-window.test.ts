import { describe, expect, it } from 'vitest'
import { RowHeights } from '../../../renderer/ui/row-heights.ts'
import { partsOf, rangeFor } from '../../../renderer/ui/row-window.ts'

const rowHeight = 50
const heightsOf = (count: number): RowHeights => {
  const heights = new RowHeights(rowHeight)
  heights.setKeys(Array.from({ length: count }, (_, index) => `row ${index}`))
  return heights
}
const nothing = { first: 0, end: 0 }

describe('rows to draw', () => {
  it('are those in sight and 120 px beyond, of however many', () => {
    expect(rangeFor(heightsOf(10_000), { from: 5_000, to: 5_500 }, nothing)).toEqual({ first: 97, end: 113 })
  })

  it('stay the same after a small step', () => {
    const heights = heightsOf(10_000)
    const drawn = rangeFor(heights, { from: 5_000, to: 5_500 }, nothing)
    expect(rangeFor(heights, { from: 5_060, to: 5_560 }, drawn)).toBe(drawn)
    expect(rangeFor(heights, { from: 5_260, to: 5_760 }, drawn)).not.toBe(drawn)
  })

  it('are fewer again when the view gets smaller', () => {
    const heights = heightsOf(100)
    const drawn = rangeFor(heights, { from: 0, to: 5_000 }, nothing)
    expect(rangeFor(heights, { from: 0, to: 500 }, drawn)).toEqual({ first: 0, end: 13 })
  })

  it('end with a list that has become shorter', () => {
    expect(rangeFor(heightsOf(3), { from: 0, to: 500 }, { first: 0, end: 15 })).toEqual({ first: 0, end: 3 })
    expect(rangeFor(heightsOf(0), { from: 0, to: 500 }, { first: 0, end: 15 })).toEqual({ first: 0, end: 0 })
  })
})

describe('parts of a list', () => {
  it('have the height of the whole list, with gaps for rows that are not drawn', () => {
    expect(partsOf(heightsOf(10), { first: 4, end: 6 }, [])).toEqual([{ gap: 200, before: 4 }, { index: 4 }, { index: 5 }, { gap: 200, before: 10 }])
  })

  it('draw some rows that are out of sight, in their place', () => {
    expect(partsOf(heightsOf(10), { first: 4, end: 5 }, [8, 1, -1])).toEqual([
      { gap: 50, before: 1 }, { index: 1 }, { gap: 100, before: 4 }, { index: 4 }, { gap: 150, before: 8 }, { index: 8 }, { gap: 50, before: 10 },
    ])
  })

  it('are none for an empty list', () => {
    expect(partsOf(heightsOf(0), { first: 0, end: 1 }, [-1])).toEqual([])
  })
})
