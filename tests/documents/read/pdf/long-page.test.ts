import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../../documents/read/pdf/columns.ts'
import type { Run } from '../../../../documents/read/pdf/pdf-types.ts'
import { lineOf } from '../../../../documents/read/pdf/printed-lines.ts'

const count = 200_000
const run: Run = { text: 'a', x: 0, y: 0, width: 10, size: 10, isBold: false, isRightToLeft: false, element: null, role: null, cell: null }
const runs = (place: (index: number) => Partial<Run>): readonly Run[] => Array.from({ length: count }, (_, index) => ({ ...run, ...place(index) }))

describe('a page of a PDF with more pieces of text than a call can have arguments', () => {
  it('may have them all on one line', () => {
    const page = { number: 1, width: 600, height: 800, runs: [], isTagged: false, links: [], rotated: [] }
    const line = lineOf(page, runs((index) => ({ x: index * 10 })), { flow: '0', bodySize: 10, block: null })
    expect([line.text.length, line.x, line.right, line.size]).toEqual([count, 0, count * 10, 10])
  })

  it('may have each on a line of its own', () => {
    const own = runs((index) => ({ y: index * 12 }))
    expect(columnsOf(own, '0')).toEqual([{ flow: '0', runs: own, isBlock: false }])
  })
})
