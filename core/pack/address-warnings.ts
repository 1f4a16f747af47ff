import type { Target } from '../case/types.ts'
import { countryInFull, isSameCountry } from '../country/same-country.ts'
import { isHomeMail } from '../case/home-mail.ts'
import { maxAddressLines } from './address.ts'
import type { PackWarning } from './types.ts'

type Found = { readonly code: PackWarning['code']; readonly detail: string }

const careOf = /^\s*(?:c\/o|care of|p\.?\/\s*adr)\b/iu
const latinLetter = /\p{Script=Latin}/u
const letter = /\p{L}/u

/** The country line, if other lines follow it: the country must be the last line. */
const afterCountry = ({ postalLines, country }: Pick<Target, 'postalLines' | 'country'>): string | undefined => {
  if (country === null) return undefined
  const at = postalLines.findIndex((line) => isSameCountry(line.replace(/[.,;]+\s*$/u, ''), country))
  return at < 0 ? undefined : postalLines.slice(at + 1).find((line) => line.trim() !== '')
}

/** A line without Latin letters in an address abroad: sorting offices on the way cannot read it. */
const notLatin = (postalLines: readonly string[]): string | undefined => postalLines.find((line) => letter.test(line) && !latinLetter.test(line))

/**
 * What is probably wrong with an address, by the rules of mail abroad: the country alone on the last line,
 * in full; at most six lines; Latin letters. The address itself is never changed.
 */
export const addressWarnings = (target: Target, printed: readonly string[], homeCountry: string): readonly Found[] => {
  const found = (code: Found['code'], detail: string | undefined): readonly Found[] => (detail === undefined ? [] : [{ code, detail }])
  const isHome = isHomeMail(target, homeCountry)
  const short = target.country !== null && countryInFull(target.country) !== target.country.trim() ? target.country : undefined
  return [
    ...(target.postalLines.some((line) => line.trim() !== '') ? [] : found('no-address', '')),
    ...(target.country?.trim() ? [] : found('no-country', '')),
    ...found('address-too-long', printed.length > maxAddressLines ? String(printed.length) : undefined),
    ...found('address-abbreviated', isHome ? undefined : short),
    ...found('address-not-roman', isHome ? undefined : notLatin(target.postalLines)),
    ...found('address-after-country', afterCountry(target)),
    // An address in care of an embassy in one's own country is domestic mail; abroad it is seldom intended.
    ...found('care-of-abroad', isHome ? undefined : target.postalLines.find((line) => careOf.test(line))),
  ]
}
