import { isHomeMail } from '../case/home-mail.ts'
import type { Target } from '../case/types.ts'
import { countryNamed } from '../country/country-names.ts'
import { countryLineOf } from '../country/names-on-mail.ts'
import { isSameCountry } from '../country/same-country.ts'
import { fold } from '../text/fold.ts'
import { withoutCountry } from '../country/country-line.ts'

/** Lines that postal operators allow in an address abroad. */
export const maxAddressLines = 6

const withoutBlanks = (lines: readonly (string | null)[]): string[] => lines.flatMap((line) => line?.trim() || [])

type Addressed = Pick<Target, 'name' | 'role' | 'postalLines' | 'country'>

/** The target's country, or the one that its last line names where no country is given; empty where there is none. */
const countryOf = (country: string | null, last: string): string => {
  const given = country?.trim() ?? ''
  return given === '' && countryNamed(last) !== undefined ? last : given
}

/**
 * The target's address as it is printed: name, role, postal lines as they were given, and abroad the
 * country alone on the last line, in capitals, in full and in a language of the sender's post, as postal operators ask for. A last line that is
 * the country or ends with it, in any of its names, does not repeat it. Domestic mail has no country line, and a line
 * that ends with the country stays whole: in `PO Box 25, Singapore` it is the town too.
 */
export const addressLines = (target: Addressed, homeCountry: string): string[] => {
  const postal = withoutBlanks(target.postalLines)
  const role = postal.some((line) => fold(line) === fold(target.role ?? '')) ? null : target.role
  const who = withoutBlanks([target.name, role])
  const last = postal.at(-1) ?? ''
  const isHome = isHomeMail(target, homeCountry)
  const country = isHome ? homeCountry : countryOf(target.country, last)
  const before = isSameCountry(last, country) ? postal.slice(0, -1) : isHome ? postal : [...postal.slice(0, -1), ...withoutBlanks([withoutCountry(last, country)])]
  return isHome || country === '' ? [...who, ...before] : [...who, ...before, countryLineOf(country, homeCountry)]
}
