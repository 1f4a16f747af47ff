import { describe, expect, it } from 'vitest'
import { placeOf, rangesWithout, textOfRanges, wordsBeside } from '../../../../core/case/check/source-ranges.ts'

const lines = [{ text: 'UNTIL: 2 May 2031 or later' }, { text: '' }, { text: 'Plot 9' }, { text: 'Lesk', page: 3 }]
const at = (line: number, start: number, end: number) => ({ line, start, end })

describe('places in a source', () => {
  it('are cut where others overlap', () => {
    expect(rangesWithout([at(0, 0, 26), at(2, 0, 6)], [at(0, 7, 17), at(2, 0, 6), at(3, 0, 4)])).toEqual([at(0, 0, 7), at(0, 17, 26)])
  })

  it('keep what only touches', () => {
    expect(rangesWithout([at(0, 7, 17)], [at(0, 0, 7), at(0, 17, 20)])).toEqual([at(0, 7, 17)])
  })

  it('read as text with the lines and gaps of the source', () => {
    expect(textOfRanges(lines, [at(3, 0, 4), at(2, 0, 6), at(0, 18, 26), at(0, 7, 17)])).toBe('2 May 2031 or later\n\nPlot 9\nLesk')
  })

  it('are found by the words before them, else after them', () => {
    expect([wordsBeside(lines, at(0, 7, 17)), wordsBeside(lines, at(0, 0, 5)), wordsBeside(lines, at(2, 0, 6))]).toEqual([
      { side: 'after', words: 'UNTIL' }, { side: 'before', words: '2 May 2031 or' }, null,
    ])
  })

  it('are on a page where the format has pages, else on a line', () => {
    expect([placeOf(lines, at(3, 0, 4)), placeOf(lines, at(2, 0, 6)), placeOf(lines, undefined)]).toEqual([
      { kind: 'page', number: 3 }, { kind: 'line', number: 3 }, null,
    ])
  })
})
