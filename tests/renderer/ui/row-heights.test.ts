import { describe, expect, it } from 'vitest'
import { RowHeights } from '../../../renderer/ui/row-heights.ts'

const heightsOf = (keys: readonly string[]): RowHeights => {
  const heights = new RowHeights(40)
  heights.setKeys(keys)
  return heights
}
const keys = ['a', 'b', 'c', 'd']

describe('heights of rows', () => {
  it('has an estimate for rows that were never drawn', () => {
    const heights = heightsOf(keys)
    expect([heights.topOf(3), heights.total]).toEqual([120, 160])
  })

  it('moves the rows below one that is measured', () => {
    const heights = heightsOf(keys)
    expect(heights.total).toBe(160)
    heights.measure(1, 60)
    expect([heights.topOf(1), heights.topOf(2), heights.total]).toEqual([40, 100, 180])
  })

  it('does not take a hidden row for one without height', () => {
    const heights = heightsOf(keys)
    heights.measure(1, 0)
    expect(heights.total).toBe(160)
  })

  it('keeps the height of a row that moves in the list', () => {
    const heights = heightsOf(keys)
    heights.measure(0, 90)
    heights.setKeys(['d', 'a'])
    expect([heights.heightOf(0), heights.heightOf(1), heights.total]).toEqual([40, 90, 130])
  })

  it('forgets heights when the width is another', () => {
    const heights = heightsOf(keys)
    heights.measure(0, 90)
    expect(heights.total).toBe(210)
    heights.forget()
    expect(heights.total).toBe(160)
  })

  it.each([[-5, 0], [0, 0], [39, 0], [40, 1], [99, 1], [100, 2], [9_999, 3]])('finds at %i px row %i', (distance, index) => {
    const heights = heightsOf(keys)
    heights.measure(1, 60)
    expect(heights.indexAt(distance)).toBe(index)
  })

  it('finds no row in an empty list', () => {
    expect([heightsOf([]).indexAt(0), heightsOf([]).total]).toEqual([-1, 0])
  })
})
