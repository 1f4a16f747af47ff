import { shortNameOf } from '../../country/country-names.ts'
import type { TargetDraft } from '../draft.ts'
import { listOf } from '../draft-text.ts'
import { countryOfAddress } from '../reader/country-of-address.ts'

const countryIn = ({ postalLines }: TargetDraft): string => {
  const code = countryOfAddress(listOf(postalLines.split('\n')))
  return code === null ? '' : shortNameOf(code)
}

/** The target with the country of its changed address, unless a country was typed that the address before did not give. */
export const withCountryOfAddress = (target: TargetDraft, before: TargetDraft): TargetDraft =>
  target.postalLines !== before.postalLines && (before.country === '' || before.country === countryIn(before)) ? { ...target, country: countryIn(target) } : target
