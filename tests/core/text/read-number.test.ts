import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../core/text/read-number.ts'

const whole = { min: 1, max: 100_000, decimals: 0 }
const millimetres = { min: -20, max: 20, decimals: 1 }
const read = (typed: string, limits: typeof whole): number | string => {
  const found = readNumber(typed, limits)
  return found.ok ? found.value : found.problem
}

describe('a typed number', () => {
  it.each([['1', 1], [' 20 ', 20], ['100000', 100_000], ['007', 7], ['+3', 3]])('is read from %j', (typed, value) => {
    expect(read(typed, whole)).toBe(value)
  })

  it.each(['5000000', '5,000,000', '3,5', '3.5', '0', '-1', 'ten', '1e3', '0x10', '1 000', '½', '١٢', 'Infinity', '100001'])('is refused in %j', (typed) => {
    expect(read(typed, whole)).toBe('refused')
  })

  it.each([['1.5', 1.5], ['-0.3', -0.3], ['−0.3', -0.3], ['+20', 20], ['-20.0', -20]])('is read with its decimals from %j', (typed, value) => {
    expect(read(typed, millimetres)).toBe(value)
  })

  it.each(['1,5', '1.55', '20.1', '.', '.5'])('is refused with other decimals in %j', (typed) => {
    expect(read(typed, millimetres)).toBe('refused')
  })

  it.each(['', '-', '+', '3.'])('is unfinished in %j', (typed) => {
    expect(read(typed, millimetres)).toBe('unfinished')
  })

  it('is read back from what any number in the limits is shown as', () => {
    for (let tenths = -200; tenths <= 200; tenths += 1) expect(read((tenths / 10).toFixed(1), millimetres)).toBeCloseTo(tenths / 10, 10)
  })
})
