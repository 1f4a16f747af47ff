import { describe, expect, it } from 'vitest'
import { firstThatFits, typeSizesFor } from '../../../core/pack/type-sizes.ts'

describe('typeSizesFor', () => {
  it.each([
    ['plain letters', 'Dear Minister,', false, [[11, 14.3], [10.5, 13.65], [10, 13], [9.5, 12.35]]],
    ['taller letters', 'معالي الوزير', false, [[11, 18.15], [10.5, 17.35], [10, 16.5], [9.5, 15.7]]],
    ['large print', 'Dear Minister,', true, [[18, 26.1]]],
  ])('%s', (_name, text, isLarge, sizes) => {
    expect(typeSizesFor(text, isLarge).map(({ size, lineHeight }) => [size, lineHeight])).toEqual(sizes)
  })
})

describe('firstThatFits', () => {
  const sizes = typeSizesFor('Dear Minister,', false)
  const triedUntil = (largest: number): readonly [readonly number[], number] => {
    const tried: number[] = []
    const found = firstThatFits(sizes, ({ size }) => (tried.push(size), size), (size) => size <= largest)
    return [tried, found]
  }

  it('measures no more sizes than it must, and takes the smallest where none fits', () => {
    expect([20, 10.5, 1].map(triedUntil)).toEqual([[[11], 11], [[11, 10.5], 10.5], [[11, 10.5, 10, 9.5], 9.5]])
  })
})
