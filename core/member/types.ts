import type { Day } from '../day.ts'
import type { MemberId } from '../ids.ts'
import type { Safety } from './safety.ts'

/** What a member may agree to; each is asked separately. */
export const consentPurposes = ['name-on-letters', 'email-news', 'keep-record', 'post-news'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** A value for each purpose. */
export const ofPurposes = <Value>(of: (purpose: ConsentPurpose) => Value): Readonly<Record<ConsentPurpose, Value>> =>
  ({ 'name-on-letters': of('name-on-letters'), 'email-news': of('email-news'), 'keep-record': of('keep-record'), 'post-news': of('post-news') })

export type Consent = {
  readonly answer: 'yes' | 'no' | 'not-asked'
  /** The day of the answer; null while not asked. */
  readonly on: Day | null
  /** How the answer was given, such as `on the sign-in sheet`. */
  readonly wording: string
  /** The words that the person was asked; left out where nobody noted them. */
  readonly question?: string
  /** The answers before this one, oldest first; left out where there are none. */
  readonly earlier?: readonly PastAnswer[]
}

/** An answer that was replaced, such as a "yes" that was withdrawn. */
export type PastAnswer = Pick<Consent, 'on' | 'wording' | 'question'> & { readonly answer: 'yes' | 'no' }

export type Consents = Readonly<Record<ConsentPurpose, Consent>>

export type MemberFacts = {
  readonly name: string
  /** Street and town lines as they are to be printed, country left out. */
  readonly addressLines: readonly string[]
  readonly town: string
  readonly email: string
  readonly phone: string
  readonly note: string
  /** Since when; null where nobody knows. */
  readonly joinedOn: Day | null
  readonly languages: readonly string[]
  /** Groups of members, such as `writes to Latin America`. */
  readonly tags: readonly string[]
  /** What the member likes to do, such as `solidarity cards`. */
  readonly likes: readonly string[]
  /** Countries that no letter of this member may go to, such as one where family lives. */
  readonly avoids: readonly string[]
  readonly consents: Consents
  /** How much of this member may be printed on letters. */
  readonly safety: Safety
}

export type Member = MemberFacts & {
  readonly id: MemberId
  readonly addedOn: Day
  readonly revision: number
  readonly isPractice: boolean
  /** The day since which the member is no longer written for; null for an active one. */
  readonly archivedOn: Day | null
  /** The day on which the group last decided to go on keeping these data. */
  readonly reviewedOn: Day | null
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
  /** A day as `2025-04-03`, or empty. */
  readonly joined: string
  /** Words with commas between them; also the three after it. */
  readonly languages: string
  readonly tags: string
  readonly likes: string
  readonly avoids: string
  readonly consents: Readonly<Record<ConsentPurpose, 'yes' | 'no' | 'not-asked'>>
  readonly safety: Safety
}

export type MemberProblem = {
  readonly field: keyof MemberDraft
  readonly code: 'no-name' | 'not-an-email' | 'too-long' | 'no-day'
}
