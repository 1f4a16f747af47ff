import { describe, expect, it } from 'vitest'
import { sheetSizes } from '../../../core/pack/paper.ts'
import { everyStock, findStock } from '../../../core/pack/stock-catalogue.ts'

const own = { name: 'Cupboard 21', maker: '', paper: 'a4', width: 60, height: 30, columns: 3, rows: 7, left: 7, top: 15, pitchX: 66, pitchY: 38 } as const
const rounding = 0.1

describe('the stocks that can be chosen', () => {
  it('fit their sheets, labels beside each other, each under a name of its own', () => {
    const all = everyStock([])
    const wrong = all.filter(({ paper, left, top, width, height, columns, rows, pitchX, pitchY }) =>
      left + (columns - 1) * pitchX + width > sheetSizes[paper].width + rounding || top + (rows - 1) * pitchY + height > sheetSizes[paper].height + rounding
      || (columns > 1 && pitchX + rounding < width) || (rows > 1 && pitchY + rounding < height))
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(600)
  })

  it('are found by number, by maker and number, and by the name of one of the group’s own', () => {
    expect(['l7160', 'Avery L7160', ' avery 5160 ', 'Herma 4360', '4360', 'Avery Zweckform 3474', 'cupboard 21', 'L9999'].map((name) => findStock(name, [own])?.name))
      .toEqual(['L7160', 'L7160', '5160', 'Herma 4360', 'Herma 4360', '3474', 'Cupboard 21', undefined])
  })

  it('have the measures of the sheet', () => {
    expect(findStock('Herma 4360', [])).toEqual({ name: 'Herma 4360', maker: 'Herma', paper: 'a4', width: 70, height: 36, columns: 3, rows: 8, left: 0, top: 4.5, pitchX: 70, pitchY: 36 })
  })
})
