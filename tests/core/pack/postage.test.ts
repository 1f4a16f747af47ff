import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { PostageTable } from '../../../core/pack/postage.ts'
import { amountText, costOf, letterGrams, priceOf, zoneFor } from '../../../core/pack/postage.ts'
import { priceText, readPrice } from '../../../core/pack/price.ts'

const day = '2026-11-12' as Day
const rate = (zone: string, upToGrams: number, price: number, validFrom = '2026-01-01') => ({ zone, upToGrams, price, validFrom: validFrom as Day })
const table: PostageTable = {
  currency: 'EUR', zones: [{ id: 'near', name: 'Neighbours', countries: ['Peru', 'UK', 'Burma'] }],
  rates: [rate('abroad', 20, 185), rate('abroad', 50, 370), rate('abroad', 20, 160, '2025-01-01'), rate('abroad', 20, 210, '2027-01-01'), rate('near', 100, 140)],
}

describe('a postage table', () => {
  it('finds the zone of a country', () => {
    expect([zoneFor(table, 'Norland', true), zoneFor(table, 'United Kingdom', false), zoneFor(table, 'Myanmar', false), zoneFor(table, 'Chile', false), zoneFor(table, null, false)]).toEqual(['home', 'near', 'near', 'abroad', 'abroad'])
  })

  it('takes the lightest step that carries the letter, at the newest rate that holds on the day', () => {
    expect([
      priceOf(table, 'abroad', 11, day), priceOf(table, 'abroad', 21, day), priceOf(table, 'abroad', 51, day), priceOf(table, 'abroad', 11, '2025-06-01' as Day),
      priceOf(table, 'abroad', 11, '2024-06-01' as Day), priceOf(table, 'abroad', 11, '2027-01-01' as Day), priceOf(table, 'home', 11, day),
    ]).toEqual([185, 370, null, 160, null, 210, null])
  })

  it('weighs a letter of one sheet under an ounce', () => {
    expect([letterGrams(1), letterGrams(4)]).toEqual([11, 26])
  })

  it('adds up what stamps cost, unless a price is missing', () => {
    const stamps = (price: number | null) => [{ zone: 'abroad', name: 'Abroad', count: 61, price: 185 }, { zone: 'home', name: 'At home', count: 23, price }]
    expect([costOf(stamps(95)), costOf(stamps(null)), costOf([]), amountText(13470, 'EUR'), amountText(5, '')]).toEqual([13470, null, 0, 'EUR 134.70', '0.05'])
  })
})

describe('a price as it is typed', () => {
  it.each([['1.85', 185], ['1,85', 185], [' 2 ', 200], ['0.5', 50], ['1.855', undefined], ['-1', undefined], ['', undefined], ['1 85', undefined], ['1e3', undefined]])('%s: %s', (typed, price) => {
    expect(readPrice(typed)).toBe(price)
  })

  it('comes back the same', () => {
    expect([0, 5, 50, 185, 12_345].map((price) => readPrice(priceText(price)))).toEqual([0, 5, 50, 185, 12_345])
  })
})
