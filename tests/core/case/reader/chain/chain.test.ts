import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPath, labelItems, sumsOf } from '../../../../../core/case/reader/chain/chain.ts'
import type { ChainModel } from '../../../../../core/case/reader/chain/chain.ts'

const labels = ['a', 'b', 'c'] as const
const weight = fc.double({ min: -3, max: 3, noNaN: true })
const row = fc.tuple(weight, weight, weight).map((values) => Float64Array.from(values))
const sequences = fc.record({ scores: fc.array(row, { minLength: 1, maxLength: 5 }), transitions: fc.array(weight, { minLength: 9, maxLength: 9 }).map((values) => Float64Array.from(values)) })

/** Every labelling of so many items. */
const pathsOf = (length: number): readonly (readonly number[])[] => (length === 0 ? [[]] : pathsOf(length - 1).flatMap((path) => labels.map((_, label) => [...path, label])))

const scoreOf = (path: readonly number[], scores: readonly Float64Array[], transitions: Float64Array): number =>
  path.reduce((sum, label, item) => sum + (scores[item]?.[label] ?? 0) + (item === 0 ? 0 : (transitions[(path[item - 1] ?? 0) * 3 + label] ?? 0)), 0)

describe('a labelling of all items together', () => {
  it('is the best of all labellings', () => fc.assert(fc.property(sequences, ({ scores, transitions }) => {
    const best = Math.max(...pathsOf(scores.length).map((path) => scoreOf(path, scores, transitions)))
    expect(scoreOf(bestPath(scores, transitions), scores, transitions)).toBeCloseTo(best, 8)
  })))

  it('has the sum of all labellings', () => fc.assert(fc.property(sequences, ({ scores, transitions }) => {
    const sum = Math.log(pathsOf(scores.length).reduce((total, path) => total + Math.exp(scoreOf(path, scores, transitions)), 0))
    expect(sumsOf(scores, transitions).total).toBeCloseTo(sum, 8)
  })))

  it('gives each item a label and chances that add up to 1', () => fc.assert(fc.property(sequences, ({ scores, transitions }) => {
    const model: ChainModel<(typeof labels)[number]> = { labels, transitions, weights: new Map(scores.map((values, item) => [String(item), values])) }
    for (const { label, chances } of labelItems(model, scores.map((_, item) => [String(item), 'unknown']))) {
      expect(labels).toContain(label)
      expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 8)
    }
  })))

  it('keeps to the labels that an item may have', () => {
    const model: ChainModel<'a' | 'b'> = { labels: ['a', 'b'], transitions: new Float64Array(4), weights: new Map([['x', Float64Array.of(9, 0)]]) }
    expect(labelItems(model, [['x'], ['x']], (item, label) => item === 0 || label === 'b').map(({ label }) => label)).toEqual(['a', 'b'])
  })

  it('labels nothing where there is nothing', () => expect(labelItems({ labels, transitions: new Float64Array(9), weights: new Map() }, [])).toEqual([]))
})
