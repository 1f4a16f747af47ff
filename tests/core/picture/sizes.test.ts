import { describe, expect, it } from 'vitest'
import { fitInto } from '../../../core/picture/fit-into.ts'
import { keptSize } from '../../../core/picture/limits.ts'

describe('the size of a picture', () => {
  it('on paper is the largest in its room that has the picture’s own proportions', () => {
    const room = { width: 40, height: 60 }
    expect([fitInto({ width: 400, height: 400 }, room), fitInto({ width: 10, height: 20 }, room), fitInto({ width: 800, height: 100 }, room)])
      .toEqual([{ width: 40, height: 40 }, { width: 30, height: 60 }, { width: 40, height: 5 }])
  })

  it('as it is kept is no larger than paper needs, and never larger than it was', () => {
    expect([keptSize({ width: 2800, height: 1400 }), keptSize({ width: 300, height: 200 }), keptSize({ width: 14_000, height: 2 })])
      .toEqual([{ width: 1400, height: 700 }, { width: 300, height: 200 }, { width: 1400, height: 1 }])
  })
})
