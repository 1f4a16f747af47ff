import { isSameCountry } from '../country/same-country.ts'
import type { TargetFacts } from './types.ts'

/** Where post to a target goes: its country, and the last of its postal lines, which may name one. */
export type MailPlace = Pick<TargetFacts, 'country' | 'postalLines'>

/**
 * Whether post to the target stays in the group's own country: an embassy there is domestic mail, also
 * where an official abroad is written to in care of it.
 */
export const isHomeMail = (target: MailPlace, homeCountry: string): boolean => {
  const last = target.postalLines.flatMap((line) => line.trim() || []).at(-1)
  return isSameCountry(last ?? '', homeCountry) || (target.country !== null && isSameCountry(target.country, homeCountry))
}
