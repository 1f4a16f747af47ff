import { fold } from '../text/fold.ts'
import type { CountryCode } from './country-code.ts'
import { countryAbbreviated, countryNamed, shortNameOf } from './country-names.ts'

/** Whether two names mean the same country, in any language and form; an empty name is no country. */
export const isSameCountry = (one: string, other: string): boolean => {
  if (one.trim() === '' || other.trim() === '') return false
  const [code, otherCode] = [countryNamed(one), countryNamed(other)]
  return code === undefined && otherCode === undefined ? fold(one) === fold(other) : code === otherCode
}

/** Where the short name is not the one that sorting offices expect. */
export const namesOnMail: Readonly<Partial<Record<CountryCode, string>>> = { US: 'United States of America' }

/** The name as given, but an abbreviation in full: sorting offices abroad do not know the abbreviations. */
export const countryInFull = (name: string): string => {
  const code = countryAbbreviated(name)
  return code === undefined ? name.trim() : (namesOnMail[code] ?? shortNameOf(code))
}
