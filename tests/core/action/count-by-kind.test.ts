import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countByKind, letterCount, totalOf } from '../../../core/action/count-by-kind.ts'
import { actionKinds } from '../../../core/action/types.ts'

describe('counts by kind', () => {
  it('keep letters, cards and copies apart, in the order of kinds', () => {
    const counts = countByKind([{ kind: 'copy', count: 2 }, { kind: 'letter', count: 30 }, { kind: 'solidarity-card', count: 5 }, { kind: 'letter', count: 9 }])
    expect([counts, letterCount(counts), totalOf(counts), letterCount([])]).toEqual([[{ kind: 'letter', count: 39 }, { kind: 'solidarity-card', count: 5 }, { kind: 'copy', count: 2 }], 39, 46, 0])
  })

  it('lose nothing', () => {
    fc.assert(fc.property(fc.array(fc.record({ kind: fc.constantFrom(...actionKinds), count: fc.nat(500) })), (rows) => {
      const counts = countByKind(rows)
      expect([totalOf(counts), new Set(counts.map(({ kind }) => kind)).size]).toEqual([totalOf(rows), counts.length])
    }))
  })
})
