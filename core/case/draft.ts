import type { FieldPath } from './field-path.ts'
import type { CaseFields, TypedFieldName } from './fields.ts'
import type { TargetFieldName, TargetFields } from './target-fields.ts'
import type { IssueKind } from './types.ts'
import type { PlainTyped, ValueProblem } from './value-kinds.ts'

/** `body` holds the paragraphs, separated by empty lines. */
export type LetterDraft = {
  readonly language: string
  readonly salutation: string
  readonly body: string
  readonly closing: string
  readonly origin?: 'own' | 'translation'
}

export type PersonDraft = { readonly name: string; readonly pronoun: string }

/** `id` is the kept target this draft edits; empty for a new one. */
export type TargetDraft = { readonly id: string } & { readonly [Name in TargetFieldName]: PlainTyped[TargetFields[Name]['value']] }

/** What is typed into a field of a case, by the kind of its value. */
export type TypedValues = PlainTyped & {
  readonly issue: IssueKind
  readonly 'ua-number': string
  readonly 'ua-number-printed': string
  readonly people: readonly PersonDraft[]
  readonly targets: readonly TargetDraft[]
  readonly letters: readonly LetterDraft[]
}

/** A case as it is being typed: plain strings, so that half-finished input is a value too. */
export type CaseDraft = { readonly [Name in TypedFieldName]: TypedValues[CaseFields[Name]['value']] }

/** A field that prevents the draft from being kept, and why, as a code. */
export type DraftProblem = { readonly field: FieldPath; readonly code: 'no-name' | 'target-empty' | ValueProblem }
