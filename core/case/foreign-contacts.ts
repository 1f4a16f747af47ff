import type { CountryCode } from '../country/country-code.ts'
import { countryCodes } from '../country/country-code.ts'
import { countryNamed } from '../country/country-names.ts'
import { placeInTarget } from './field-path.ts'
import type { FieldPath } from './field-path.ts'
import { findCountries } from './reader/find-country.ts'
import type { Provenance, Reading } from './reading.ts'

/** Endings of countries that anybody may have, and that are sold as words (ICANN's country-code top-level domains). */
const usedAnywhere: ReadonlySet<string> = new Set(['ai', 'am', 'cc', 'cd', 'co', 'fm', 'gg', 'io', 'is', 'la', 'ly', 'me', 'nu', 'sc', 'to', 'tv', 'ws'])

/** The country whose ending an e-mail address has; null for endings of no single country. */
const countryOfEmail = (email: string): CountryCode | null => {
  const ending = email.toLowerCase().split('.').at(-1) ?? ''
  if (usedAnywhere.has(ending)) return null
  const code = ending === 'uk' ? 'GB' : ending.toUpperCase()
  return countryCodes.find((one) => one === code) ?? null
}

type Target = Reading['targets'][number]

/** An embassy has the ending of the country that it names, and its post goes to another. */
const isOfTarget = (target: Target, code: CountryCode): boolean =>
  target.country === null || countryNamed(target.country) === code || findCountries([target.name, target.role, ...target.postalLines].join(', ')).some((found) => found.code === code)

/**
 * What was read, with every e-mail address to be checked that has the ending of a country which its target neither is in
 * nor names: it may be that of another target, or of the organisation that sent the appeal.
 */
export const withForeignAsked = (provenance: readonly Provenance[], targets: readonly Target[]): readonly Provenance[] => {
  const isForeign = (field: FieldPath): boolean => {
    const place = placeInTarget(field)
    const target = place?.part === 'emails' ? targets[place.target] : undefined
    const code = countryOfEmail(target?.emails[place?.item ?? 0] ?? '')
    return target !== undefined && code !== null && !isOfTarget(target, code)
  }
  return provenance.map((entry) => (entry.confidence === 'sure' && isForeign(entry.field) ? { ...entry, confidence: 'check', reason: 'other-country' } : entry))
}
