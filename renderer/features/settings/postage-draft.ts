import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import type { PostageTable } from '../../../core/pack/postage.ts'
import { homeZone } from '../../../core/pack/postage.ts'
import { priceText, readPrice } from '../../../core/pack/price.ts'
import type { Result } from '../../../core/result.ts'
import { fail, ok } from '../../../core/result.ts'

/** The table as typed: text that is not a valid price or day yet is a value too. */
export type RateDraft = { readonly zone: string; readonly upToGrams: number; readonly price: string; readonly validFrom: string }
export type ZoneDraft = { readonly id: string; readonly name: string; readonly countries: string }
export type PostageDraft = { readonly currency: string; readonly zones: readonly ZoneDraft[]; readonly rates: readonly RateDraft[] }

export type PostageProblem = { readonly part: 'zone' | 'price' | 'validFrom'; readonly place: number }

export const draftOfPostage = ({ currency, zones, rates }: PostageTable): PostageDraft => ({
  currency,
  zones: zones.map(({ countries, ...zone }) => ({ ...zone, countries: countries.join('\n') })),
  rates: rates.map((rate) => ({ ...rate, price: priceText(rate.price) })),
})

/** An id for a new zone that no other zone has. */
export const newZoneId = (zones: readonly ZoneDraft[]): string => {
  let number = zones.length + 1
  while (zones.some(({ id }) => id === `zone-${number}`)) number += 1
  return `zone-${number}`
}

const minWeight = 20

export const newRate = (today: Day | null): RateDraft => ({ zone: homeZone, upToGrams: minWeight, price: '', validFrom: today === null ? '' : `${today.slice(0, 4)}-01-01` })

/** The typed table, or each field that is not valid. Rates of a removed zone are removed; the newest come first. */
export const makePostage = ({ currency, zones, rates }: PostageDraft): Result<PostageTable, readonly PostageProblem[]> => {
  const problems = [
    ...zones.flatMap(({ name }, place) => (name.trim() === '' ? [{ part: 'zone' as const, place }] : [])),
    ...rates.flatMap(({ price }, place) => (readPrice(price) === undefined ? [{ part: 'price' as const, place }] : [])),
    ...rates.flatMap(({ validFrom }, place) => (dayFrom(validFrom) === undefined ? [{ part: 'validFrom' as const, place }] : [])),
  ]
  if (problems.length > 0) return fail(problems)
  return ok({
    currency: currency.trim(),
    zones: zones.map(({ id, name, countries }) => ({ id, name: name.trim(), countries: countries.split('\n').map((country) => country.trim()).filter((country) => country !== '') })),
    rates: rates.flatMap((rate) => {
      const [price, validFrom] = [readPrice(rate.price), dayFrom(rate.validFrom)]
      return price === undefined || validFrom === undefined ? [] : [{ ...rate, price, validFrom }]
    }).sort((one, other) => (one.validFrom < other.validFrom ? 1 : one.validFrom > other.validFrom ? -1 : 0)),
  })
}
