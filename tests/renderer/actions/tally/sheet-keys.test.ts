import { describe, expect, it } from 'vitest'
import { placeAfterKey, type CellPlace, type KeyPress } from '../../../../renderer/features/actions/tally/sheet-keys.ts'

const size = { rows: 3, columns: 2 }
const press = (at: CellPlace, key: string, more: Partial<KeyPress> = {}) => placeAfterKey(at, { key, shiftKey: false, ctrlKey: false, isAtStart: true, isAtEnd: true, ...more }, size)
const at = (row: number, column: number): CellPlace => ({ row, column })

describe('the keys of the grid', () => {
  it('Enter goes down a column, through its total to the next one, and ends at the last cell', () => {
    const way: (CellPlace | null)[] = [at(0, 0)]
    for (let last = way.at(-1); last; last = way.at(-1)) way.push(press(last, 'Enter'))
    expect(way).toEqual([at(0, 0), at(1, 0), at(2, 0), at(0, 1), at(1, 1), at(2, 1), null])
  })

  it('Shift with Enter goes the same way back', () => {
    const way: (CellPlace | null)[] = [at(2, 1)]
    for (let last = way.at(-1); last; last = way.at(-1)) way.push(press(last, 'Enter', { shiftKey: true }))
    expect(way).toEqual([at(2, 1), at(1, 1), at(0, 1), at(2, 0), at(1, 0), at(0, 0), null])
  })

  it('arrows move by one and stay inside; to the sides only where the caret is at that end of the text', () => {
    expect([press(at(1, 0), 'ArrowUp'), press(at(0, 0), 'ArrowUp'), press(at(1, 0), 'ArrowDown'), press(at(2, 0), 'ArrowDown'), press(at(0, 0), 'ArrowRight'), press(at(0, 1), 'ArrowRight'), press(at(0, 1), 'ArrowLeft'), press(at(0, 0), 'ArrowLeft')])
      .toEqual([at(0, 0), null, at(2, 0), null, at(0, 1), null, at(0, 0), null])
    expect([press(at(0, 0), 'ArrowRight', { isAtEnd: false }), press(at(0, 1), 'ArrowLeft', { isAtStart: false }), press(at(0, 0), 'ArrowRight', { shiftKey: true })]).toEqual([null, null, null])
  })

  it('Ctrl with Home and End go to the corners; alone, and every other key, they are the field’s own', () => {
    expect([press(at(1, 1), 'Home', { ctrlKey: true }), press(at(0, 0), 'End', { ctrlKey: true }), press(at(1, 1), 'Home'), press(at(1, 1), '5'), press(at(1, 1), 'Tab')]).toEqual([at(0, 0), at(2, 1), null, null, null])
  })
})
