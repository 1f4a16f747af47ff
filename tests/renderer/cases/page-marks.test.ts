import { describe, expect, it } from 'vitest'
import { pageMarks } from '../../../renderer/features/cases/page-marks.ts'

const segment = (start: number, text: string) => ({ start, text, kind: 'read' as const, fields: ['title'] })

describe('pageMarks', () => {
  it('lays a piece over the part of each printed line that holds it, and over no blank', () => {
    const boxes = [
      { page: 1, x: 100, y: 50, width: 100, height: 12, start: 0, end: 10 },
      { page: 2, x: 40, y: 20, width: 50, height: 12, start: 10, end: 20 },
    ]
    const marks = pageMarks([{ text: 'abcdefghij klmnopqrs', boxes }], [[segment(5, 'fghij klmn'), segment(15, ' ')]])
    expect(marks.map(({ segment: _segment, ...mark }) => mark)).toEqual([
      { page: 1, line: 0, start: 5, end: 15, x: 150, y: 50, width: 50, height: 12 },
      { page: 2, line: 0, start: 5, end: 15, x: 40, y: 20, width: 25, height: 12 },
    ])
  })

  it('counts from the right where the script runs from the right', () => {
    const boxes = [{ page: 1, x: 100, y: 50, width: 100, height: 12, start: 0, end: 10 }]
    expect(pageMarks([{ text: 'شششششششششش', boxes }], [[segment(0, 'شش')]]).map(({ x, width }) => [x, width])).toEqual([[180, 20]])
  })

  it('lays nothing where a format has no pages', () => {
    expect(pageMarks([{ text: 'abc' }], [[segment(0, 'abc')]])).toEqual([])
  })
})
