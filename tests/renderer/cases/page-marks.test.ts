import { describe, expect, it } from 'vitest'
import { pageMarks } from '../../../renderer/features/cases/page-marks.ts'

const segment = (start: number, text: string) => ({ start, text, kind: 'read' as const, fields: ['title' as const] })

describe('pageMarks', () => {
  it('lays a piece over the part of each printed line that holds it, and over no blank', () => {
    const boxes = [
      { page: 1, x: 100, y: 50, width: 100, height: 12, start: 0, end: 10 },
      { page: 2, x: 40, y: 20, width: 50, height: 12, start: 10, end: 20 },
    ]
    const marks = pageMarks([{ text: 'abcdeabcdexabcdaaaaa', boxes }], [[segment(5, 'abcdexabcd'), segment(15, ' ')]])
    expect(marks.map(({ segment: _segment, ...mark }) => ({ ...mark, x: Math.round(mark.x), width: Math.round(mark.width) }))).toEqual([
      { page: 1, line: 0, start: 5, end: 15, x: 150, y: 50, width: 50, height: 12 },
      { page: 2, line: 0, start: 5, end: 15, x: 40, y: 20, width: 25, height: 12 },
    ])
  })

  it('gives wide letters more of the line', () => {
    const boxes = [{ page: 1, x: 0, y: 0, width: 93, height: 12, start: 0, end: 2 }]
    expect(pageMarks([{ text: 'AA', boxes }, { text: 'li', boxes }], [[segment(1, 'A')], [segment(0, 'l')]]).map(({ x, width }) => [x, width])).toEqual([[46.5, 46.5], [0, 46.5]])
    const mixed = pageMarks([{ text: 'mi', boxes: [{ page: 1, x: 0, y: 0, width: 120, height: 12, start: 0, end: 2 }] }], [[segment(1, 'i')]])
    expect(mixed.map(({ x, width }) => [Math.round(x), Math.round(width)])).toEqual([[90, 30]])
  })

  it('counts from the right where the script runs from the right', () => {
    const boxes = [{ page: 1, x: 100, y: 50, width: 100, height: 12, start: 0, end: 10 }]
    expect(pageMarks([{ text: 'شششششششششش', boxes }], [[segment(0, 'شش')]]).map(({ x, width }) => [Math.round(x), Math.round(width)])).toEqual([[180, 20]])
  })

  it('lays nothing where a format has no pages', () => {
    expect(pageMarks([{ text: 'abc' }], [[segment(0, 'abc')]])).toEqual([])
  })
})
