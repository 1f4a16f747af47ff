import type { Day } from '../day.ts'
import type { MemberId } from '../ids.ts'
import type { Safety } from './safety.ts'

/** What a member may agree to; each is asked separately. */
export const consentPurposes = ['name-on-letters', 'email-news', 'keep-record'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export type Consent = {
  readonly answer: 'yes' | 'no' | 'not-asked'
  /** The day of the answer; null while not asked. */
  readonly on: Day | null
  /** How and with which words the answer was given, such as `sign-in sheet`. */
  readonly wording: string
}

export type Consents = Readonly<Record<ConsentPurpose, Consent>>

export type MemberFacts = {
  readonly name: string
  /** Street and town lines as they are to be printed, country left out. */
  readonly addressLines: readonly string[]
  readonly town: string
  readonly email: string
  readonly phone: string
  readonly note: string
  readonly consents: Consents
  /** How much of this member may be printed on letters. */
  readonly safety: Safety
}

export type Member = MemberFacts & {
  readonly id: MemberId
  readonly addedOn: Day
  readonly revision: number
  readonly isPractice: boolean
}

/** A member as it is being typed. */
export type MemberDraft = {
  readonly name: string
  /** The lines of the address, with a line break between them. */
  readonly address: string
  readonly town: string
  readonly email: string
  readonly phone: string
  readonly note: string
  readonly consents: Readonly<Record<ConsentPurpose, 'yes' | 'no' | 'not-asked'>>
  readonly safety: Safety
}

export type MemberProblem = {
  readonly field: keyof MemberDraft
  readonly code: 'no-name' | 'not-an-email' | 'too-long'
}
