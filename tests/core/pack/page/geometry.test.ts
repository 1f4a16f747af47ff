import { describe, expect, it } from 'vitest'
import { geometryOf, mm, spreadColumns } from '../../../../core/pack/page/geometry.ts'

describe('a spread', () => {
  it.each(['a4', 'letter'] as const)('has a face in the middle of each half of the sheet, on %s', (paper) => {
    const { width, side } = geometryOf(paper, 'spread')
    const [face, fold, other] = spreadColumns(paper)
    expect([face, other]).toEqual([mm(121), mm(121)])
    expect([fold / 2, side + face + fold / 2].map((length) => Math.round(length))).toEqual([side, width / 2].map((length) => Math.round(length)))
  })
})
