import type { TargetId } from '../ids.ts'
import type { PackWarning } from './types.ts'

/** A field of a case, or of one of its targets. */
export type MendPlace = { readonly part: string; readonly targetId: TargetId | null }

const ofAddress: ReadonlySet<PackWarning['code']> = new Set(['no-address', 'address-too-long', 'address-after-country', 'address-not-roman', 'care-of-abroad'])
const ofCountry: ReadonlySet<PackWarning['code']> = new Set(['no-country', 'address-abbreviated'])
const ofDeadline: ReadonlySet<PackWarning['code']> = new Set(['deadline-near', 'deadline-passed'])

/** Where in the case a warning of its pack is mended; null where a person has to look for themselves. */
export const mendPlaceOf = ({ code, targetId }: Pick<PackWarning, 'code' | 'targetId'>): MendPlace | null => {
  if (ofAddress.has(code)) return { part: 'postalLines', targetId }
  if (ofCountry.has(code)) return { part: 'country', targetId }
  if (code === 'no-salutation') return { part: 'salutation', targetId }
  if (ofDeadline.has(code)) return { part: 'deadline', targetId: null }
  if (code === 'long-letter' || code === 'organisation-named') return { part: 'letters.0.paragraphs', targetId: null }
  return null
}
