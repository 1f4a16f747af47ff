import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxOf, minOf } from '../../core/max-of.ts'

it('the largest and the smallest value are those of Math.max and Math.min, also of no value and of no number', () => {
  fc.assert(fc.property(fc.array(fc.double()), (values) => {
    expect([maxOf(values), minOf(values)]).toEqual([Math.max(...values), Math.min(...values)])
  }))
})

it('a list may be longer than the arguments of a call', () => {
  const values = Array.from({ length: 400_000 }, (_, index) => index)
  expect([maxOf(values), minOf(values), maxOf(new Set(values).values())]).toEqual([399_999, 0, 399_999])
})
