import { countryNamed } from '../country/country-names.ts'
import type { Member } from '../member/types.ts'
import { fold } from '../text/fold.ts'

/** Whether a member wants no letter to go to a country, such as one where family lives; names in any language count. */
export const avoidsCountry = ({ avoids }: Pick<Member, 'avoids'>, country: string | null): boolean => {
  if (country === null || avoids.length === 0) return false
  const code = countryNamed(country)
  return avoids.some((named) => fold(named) === fold(country) || (code !== undefined && countryNamed(named) === code))
}
