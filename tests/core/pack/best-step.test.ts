import { describe, expect, it } from 'vitest'
import { bestStep } from '../../../core/pack/best-step.ts'
import type { LetterDesign } from '../../../core/pack/letter-design.ts'
import { typeStepsFor } from '../../../core/pack/letter-design.ts'

/** The sizes that were measured, and the one that was taken: a text takes one page up to a size, two up to a larger one, else three. */
const sizesFor = (design: LetterDesign, maxOne: number, maxTwo: number): readonly [readonly number[], number] => {
  const measured: number[] = []
  const found = bestStep(typeStepsFor(design, 'Dear Minister,', false), design, {
    measure: ({ size }) => (measured.push(size), size),
    fitsOnePage: (size) => size <= maxOne,
    pages: (size) => (size <= maxOne ? 1 : size <= maxTwo ? 2 : 3),
  })
  return [measured, found]
}

describe('bestStep', () => {
  it('measures no more sizes than it must', () => {
    expect([sizesFor('serif', 12, 12), sizesFor('serif', 11, 12)]).toEqual([[[12], 12], [[12, 11.5, 11], 11]])
  })

  it('takes the largest size with as few pages as can be, where none has one page', () => {
    expect([sizesFor('serif', 1, 10.5)[1], sizesFor('serif', 1, 12)[1], sizesFor('serif', 1, 1)[1]]).toEqual([10.5, 12, 12])
  })

  it('takes the smallest in the first design', () => {
    expect([sizesFor('times', 1, 12), sizesFor('times', 10.5, 12)]).toEqual([[[11, 10.5, 10, 9.5], 9.5], [[11, 10.5], 10.5]])
  })

  it('cannot choose from no step', () => {
    expect(() => bestStep([], 'serif', { measure: () => 1, fitsOnePage: () => true, pages: () => 1 })).toThrow('no size')
  })
})
