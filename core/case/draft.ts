import type { IssueKind } from './types.ts'

/** A case as it is being typed: plain strings, so that half-finished input is a value too. */
export type CaseDraft = {
  readonly kind: IssueKind
  readonly uaNumber: string
  readonly indexNumber: string
  readonly title: string
  readonly country: string
  /** `YYYY-MM-DD` or empty. */
  readonly issueDate: string
  readonly deadline: string
  readonly summary: string
  readonly background: string
  readonly demands: readonly string[]
  readonly letters: readonly LetterDraft[]
  readonly targets: readonly TargetDraft[]
  readonly preferredLanguages: readonly string[]
  readonly ownLanguageWelcome: boolean | null
  readonly peopleAtRisk: readonly { readonly name: string; readonly pronoun: string }[]
  readonly previous: readonly string[]
}

/** `body` holds the paragraphs, parted by empty lines. */
export type LetterDraft = {
  readonly language: string
  readonly salutation: string
  readonly body: string
  readonly closing: string
  readonly origin?: 'own' | 'translation'
}

export type TargetDraft = {
  /** The kept target this draft edits; empty for a new one. */
  readonly id: string
  readonly name: string
  readonly role: string
  /** One address line each line. */
  readonly postalLines: string
  readonly country: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly faxes: readonly string[]
  readonly twitter: readonly string[]
  readonly instagram: readonly string[]
  readonly facebook: readonly string[]
  readonly contactForms: readonly string[]
  readonly salutation: string
  readonly isCopy: boolean
  readonly notes: readonly string[]
}

/** A field that keeps the draft from being kept, with a code the screen turns into words. */
export type DraftProblem = {
  readonly field: string
  readonly code: 'no-name' | 'not-a-day' | 'not-a-ua-number' | 'too-long' | 'target-empty'
}
