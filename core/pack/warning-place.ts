import type { CasePlace } from '../case/case-place.ts'
import type { PackWarning } from './types.ts'

const ofAddress: ReadonlySet<PackWarning['code']> = new Set(['no-address', 'mail-returned', 'address-too-long', 'label-too-small', 'envelope-too-small', 'window-too-small', 'address-after-country', 'address-not-roman', 'care-of-abroad'])
const ofCountry: ReadonlySet<PackWarning['code']> = new Set(['no-country', 'address-abbreviated'])
const ofDeadline: ReadonlySet<PackWarning['code']> = new Set(['deadline-near', 'arrives-late', 'deadline-passed'])

/** The language in which a case has no letter and could get one, beside those it has; null for other warnings. */
export const missingLanguageOf = ({ languages }: Pick<PackWarning, 'languages'>): string | null => languages?.[0] ?? null

/** The field of the case where the cause of a warning can be corrected; null where there is no single field. */
export const warningPlaceOf = ({ code, targetId, letter = 0 }: Pick<PackWarning, 'code' | 'targetId' | 'letter'>): CasePlace | null => {
  if (ofAddress.has(code)) return { part: 'postalLines', targetId }
  if (ofCountry.has(code)) return { part: 'country', targetId }
  if (code === 'no-salutation' || code === 'salutation-language') return { part: 'salutation', targetId }
  if (code === 'other-greeting') return { part: 'salutation', targetId }
  if (code === 'stops-in-sentence') return { part: `letters.${letter}.paragraphs`, targetId: null }
  if (code === 'no-closing') return { part: `letters.${letter}.closing`, targetId: null }
  if (ofDeadline.has(code)) return { part: 'deadline', targetId: null }
  if (code === 'long-letter' || code === 'organisation-named') return { part: 'letters.0.paragraphs', targetId: null }
  return null
}
