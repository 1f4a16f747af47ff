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
  /** One address line each line. */
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

/** The columns a list of members can have. */
export type MemberColumn = 'name' | 'given-name' | 'family-name' | 'address' | 'town' | 'postcode' | 'email' | 'phone' | 'note' | 'name-on-letters'

/** One row of a list, and what importing it would do. */
export type ImportRow = {
  /** 1-based row of the file, the header being row 1. */
  readonly row: number
  readonly fate: 'new' | 'already-here' | 'left-out'
  /** Why a row is left out, or what is unusual about it. */
  readonly reason: 'none' | 'empty-row' | 'no-name' | 'ragged-row' | 'same-person' | 'twice-in-list' | 'too-long'
  readonly draft: MemberDraft
}

/** What importing a list would do. */
export type ImportPreview = {
  readonly fileName: string
  readonly separator: string
  readonly columns: readonly { readonly heading: string; readonly column: MemberColumn | null }[]
  readonly rows: readonly ImportRow[]
  readonly newCount: number
  readonly alreadyHereCount: number
  readonly leftOutCount: number
}

/** A list of members as it is in a file: headings, and each row with its number in the file. */
export type MemberList = {
  readonly separator: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly rowNumbers: readonly number[]
}
