import type { CountryCode } from '../../country/country-code.ts'
import { endsInCountry } from './line-shape.ts'
import { findCountries } from './find-country.ts'
import { smallPatterns } from './small-words.ts'
import { foldInPlace } from '../../text/fold.ts'

/** State and five-digit code of a United States address. */
const americanCode = /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}\b/u

/** The country the post goes to: named at the end of one of the last lines, or known from an American code. */
export const countryOfAddress = (postalLines: readonly string[]): CountryCode | null => {
  const lastLines = postalLines.slice(-2).toReversed()
  for (const line of lastLines) {
    if (americanCode.test(line)) return 'US'
    // An embassy names the country it represents, not the one it is in.
    if (endsInCountry(line) && !(smallPatterns.embassyAtStart.test(foldInPlace(line)) && !line.includes(',')))
      return findCountries(line).at(-1)?.code ?? null
  }
  return postalLines.some((line) => americanCode.test(line)) ? 'US' : null
}
