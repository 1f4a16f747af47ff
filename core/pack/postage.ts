import { isSameCountry } from '../country/same-country.ts'
import type { Day } from '../day.ts'

/** Zones without a list of countries: mail at home, and the rest of the world. */
export const homeZone = 'home'
/** The zone of every country without a zone of its own. */
export const worldZone = 'abroad'

/** A zone of the group's postal operator. `home` and `abroad` always exist; others take countries out of `abroad`. */
type PostageZone = { readonly id: string; readonly name: string; readonly countries: readonly string[] }

/** The price of a letter up to a weight, from a day on, in hundredths of the currency. */
type PostageRate = { readonly zone: string; readonly upToGrams: number; readonly price: number; readonly validFrom: Day }

/** The group's own table, because rates differ by country and change every year. */
export type PostageTable = { readonly currency: string; readonly zones: readonly PostageZone[]; readonly rates: readonly PostageRate[] }

/** A table without a price. */
export const emptyPostage: PostageTable = { currency: '', zones: [], rates: [] }

/** Stamps of one zone and price; the price is null where the table has none for that day and weight. */
export type StampCount = { readonly zone: string; readonly name: string; readonly count: number; readonly price: number | null }

/** A sheet of 80 g/m² A4 and an envelope, in grams. */
const gramsOfSheet = 5
const gramsOfEnvelope = 6

/** Grams of a letter of this many sheets in its envelope. */
export const letterGrams = (sheets: number): number => gramsOfEnvelope + sheets * gramsOfSheet

/** The zone for a country: home for the group's own, a zone that lists it, else the rest of the world. */
export const zoneFor = (table: PostageTable, country: string | null, isHome: boolean): string => {
  if (isHome) return homeZone
  return table.zones.find((zone) => country !== null && zone.countries.some((one) => isSameCountry(one, country)))?.id ?? worldZone
}

/** The price of one letter on a day: the lightest weight step that is enough, at the newest valid rate; null without one. */
export const priceOf = (table: PostageTable, zone: string, grams: number, day: Day): number | null => {
  const fitting = table.rates.filter((rate) => rate.zone === zone && rate.upToGrams >= grams && rate.validFrom <= day)
  const lightest = Math.min(...fitting.map(({ upToGrams }) => upToGrams))
  const newest = fitting.filter(({ upToGrams }) => upToGrams === lightest).sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0]
  return newest?.price ?? null
}

/** The cost of all stamps, in hundredths; null where a price is missing. */
export const costOf = (stamps: readonly StampCount[]): number | null =>
  stamps.reduce<number | null>((sum, { count, price }) => (sum === null || price === null ? null : sum + count * price), 0)

/** An amount in hundredths as text, such as `EUR 12.40`. */
export const amountText = (hundredths: number, currency: string): string => `${currency} ${(hundredths / 100).toFixed(2)}`.trim()

/** The price of a stamp of a zone, of those that a pack takes; null where it has none or several, for letters of several weights. */
export const stampPrice = ({ zone }: { readonly zone: string }, { stamps }: { readonly stamps: readonly StampCount[] }): number | null => {
  const [stamp, ...others] = stamps.filter((one) => one.zone === zone)
  return stamp === undefined || others.length > 0 ? null : stamp.price
}
