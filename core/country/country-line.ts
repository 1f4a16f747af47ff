import { countryNamed } from './country-names.ts'
import { countryLineOf } from './names-on-mail.ts'
import { isSameCountry } from './same-country.ts'

/** `10115 Berlin, Germany` in two parts: what is before the country, and the name that it ends with; undefined for a line of one part. */
const partsOf = (line: string): { readonly before: string; readonly named: string } | undefined => {
  const [, before, named] = /^(.*\S)\s*(?:,|;|\s[-–—])\s*([^,;]+)$/u.exec(line) ?? []
  return before === undefined || named === undefined ? undefined : { before, named: named.replace(/[.\s]+$/u, '') }
}

/** `10115 Berlin, Germany` without its country, which has a line of its own; any other line as it is. */
export const withoutCountry = (line: string, country: string): string => {
  const parts = partsOf(line)
  return parts !== undefined && isSameCountry(parts.named, country) ? parts.before : line
}

/** Whether a line ends with a country that is no state of the group's own: `Atlanta, Georgia` is in the United States. */
const endsWithCountry = (line: string, homeCountry: string): boolean => {
  const code = countryNamed(partsOf(line)?.named ?? '')
  return code !== undefined && !(code === 'GE' && countryNamed(homeCountry) === 'US')
}

/**
 * The lines of a sender's address as they are printed. Abroad the sender's country is the last line, by the rules of the sender's
 * post; at home there is none. An address in another country than the group's names it always.
 */
export const senderLinesFor = (lines: readonly string[], postage: 'home' | 'abroad', homeCountry: string): readonly string[] => {
  const last = lines.at(-1)
  if (last === undefined) return []
  const before = lines.slice(0, -1)
  const home = homeCountry.trim()
  const ownLine = postage === 'home' || home === '' ? [] : [countryLineOf(home, home)]
  // A line that is the only one may be a town with the name of its country.
  if (isSameCountry(last, home)) return before.length === 0 && ownLine.length === 0 ? lines : [...before, ...ownLine]
  if (countryNamed(last) !== undefined && lines.length > 1) return [...before, countryLineOf(last, home)]
  if (isSameCountry(partsOf(last)?.named ?? '', home)) return postage === 'home' ? lines : [...before, withoutCountry(last, home), ...ownLine]
  return endsWithCountry(last, home) ? lines : [...lines, ...ownLine]
}

/** The lines of an address to which the group posts something: its country is the last line, except at home. */
export const addresseeLinesFor = (lines: readonly string[], homeCountry: string): readonly string[] => senderLinesFor(lines, 'home', homeCountry)

/** Whether such lines are in another country. */
export const isAddressAbroad = (lines: readonly string[], homeCountry: string): boolean => {
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  const code = countryNamed(last)
  return code !== undefined && !isSameCountry(last, homeCountry)
}

/** The last line of a printed address where it is a country; null for none. */
export const countryLineIn = (printed: readonly string[]): string | null => {
  const last = printed.at(-1)
  return last !== undefined && printed.length > 1 && countryNamed(last) !== undefined ? last : null
}

/** Whether printed lines are an address, with or without a country below it. */
export const isAddressOf = (printed: readonly string[], lines: readonly string[]): boolean => {
  const bare = countryLineIn(lines) === null ? lines : lines.slice(0, -1)
  const hasBare = bare.every((line, index) => line === printed[index] || (partsOf(line)?.before ?? line) === printed[index])
  const [below, ...more] = printed.slice(bare.length)
  return hasBare && more.length === 0 && (below === undefined || (below === below.toUpperCase() && !/\d/u.test(below)))
}
