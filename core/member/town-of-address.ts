import { countryNamed } from '../country/country-names.ts'

/** A postcode whose second part has letters only, before the town. */
const dutch = /^\d{4}\s?[A-Z]{2}(?=\s)/u
const hasDigit = (word: string): boolean => /\d/u.test(word)

/** A line without its postcode, before or after the town, and without what follows a comma, such as a state. */
const withoutPostcode = (line: string): string => {
  const words = (line.split(',')[0] ?? '').replace(dutch, '').trim().split(/\s+/u)
  const first = words.findIndex((word) => !hasDigit(word))
  const last = words.findLastIndex((word) => !hasDigit(word))
  return first < 0 ? '' : words.slice(first, last + 1).join(' ')
}

/**
 * The town of an address typed in lines, street first; empty where there is one line only, which may be a street. The
 * last line counts, or the one before it where the last is only a postcode or a country. `Singapore` below a street is the town.
 */
export const townOfAddress = (address: string): string => {
  const [street, ...rest] = address.split(/\r\n|\r|\n/u).map((line) => line.trim()).filter(Boolean)
  const lines = rest.length > 1 && countryNamed(rest.at(-1) ?? '') !== undefined ? rest.slice(0, -1) : rest
  return street === undefined ? '' : (lines.map(withoutPostcode).findLast((town) => town !== '') ?? '')
}

/** The town after the address was changed: it follows the address, except where another town was typed. */
export const followedTown = (town: string, before: string, after: string): string =>
  town.trim() === townOfAddress(before) ? townOfAddress(after) : town
