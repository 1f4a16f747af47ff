import { describe, expect, it } from 'vitest'
import type { PackChoices } from '../../../core/pack/types.ts'
import { packPlan } from '../../kit/pack-sample.ts'

const countsOf = (choices: Partial<PackChoices>): readonly number[] => {
  const { counts } = packPlan({ choices: { copies: 3, outlets: ['Library'], outletCopies: 2, ...choices } })
  return [counts.letters, counts.envelopes, counts.stampsAbroad, counts.stampsAtHome, counts.stamps.reduce((sum, { count }) => sum + count, 0)]
}

describe('what a pack counts as posted', () => {
  it('are the letters that it prints: of the evening and to take home', () => {
    // Two members, three copies and two to take home, for each of two targets.
    expect(countsOf({ parts: ['cover', 'letters', 'takehome'] })).toEqual([14, 14, 7, 7, 14])
  })

  it('are only those to take home where the letters of the evening are not in it', () => {
    expect([countsOf({ parts: ['cover', 'takehome'] }), countsOf({ parts: ['cover', 'case', 'petition'] })]).toEqual([[4, 4, 2, 2, 4], [0, 0, 0, 0, 0]])
  })

  it('are those of the evening too where it has their labels or envelopes: somebody writes them by hand', () => {
    expect([countsOf({ parts: ['cover', 'labels'] }), countsOf({ parts: ['cover', 'envelopes', 'takehome'] })]).toEqual([[0, 10, 5, 5, 10], [4, 14, 7, 7, 14]])
  })
})
