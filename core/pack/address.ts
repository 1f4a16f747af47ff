import type { Target } from '../case/types.ts'
import { countryInFull, foldCountry, isSameCountry } from './country-name.ts'

/** Lines a postal operator takes on an envelope abroad. */
export const mostAddressLines = 6

const tidy = (lines: readonly (string | null)[]): string[] => lines.flatMap((line) => line?.trim() || [])

/**
 * Whether post to the target stays in the group's own country: an embassy there is domestic mail, also
 * where an official abroad is written to in care of it.
 */
export const isHomeMail = (target: Pick<Target, 'country' | 'postalLines'>, homeCountry: string): boolean => {
  const last = tidy(target.postalLines).at(-1)
  return isSameCountry(last ?? '', homeCountry) || (target.country !== null && isSameCountry(target.country, homeCountry))
}

/**
 * The target's address as it is printed: name, role, postal lines as they were given, and abroad the
 * country alone on the last line, in capitals and in full, as postal operators ask for. A last line
 * that already is the country is not said twice; domestic mail has none.
 */
export const addressLines = (target: Pick<Target, 'name' | 'role' | 'postalLines' | 'country'>, homeCountry: string): string[] => {
  const postal = tidy(target.postalLines)
  const role = postal.some((line) => foldCountry(line) === foldCountry(target.role ?? '')) ? null : target.role
  const who = tidy([target.name, role])
  const last = postal.at(-1)
  const isHome = isHomeMail(target, homeCountry)
  const country = (isHome ? homeCountry : target.country)?.trim() ?? ''
  if (country === '') return [...who, ...postal]
  const isSaid = last !== undefined && isSameCountry(last, country)
  const before = isSaid ? postal.slice(0, -1) : postal
  if (isHome) return [...who, ...before]
  const line = isSaid && last.length > country.length ? last : country
  return [...who, ...before, countryInFull(line).toUpperCase()]
}
