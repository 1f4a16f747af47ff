import type { CountryCode } from '../country/country-code.ts'
import { countryNamed } from '../country/country-names.ts'
import type { Paper } from '../pack/paper.ts'

/** Countries whose paper is US Letter (Unicode CLDR, supplemental data, `paperSize`); all others use A4. */
const letterCountries: ReadonlySet<CountryCode> = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'])

/** The paper that is usual in a country, by its name in any language; null where the name is of no country we know. */
export const usualPaper = (country: string): Paper | null => {
  const code = countryNamed(country)
  if (code === undefined) return null
  return letterCountries.has(code) ? 'letter' : 'a4'
}
