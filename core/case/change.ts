import type { Day } from '../day.ts'
import type { CaseId, PackId, SourceId, TargetId } from '../ids.ts'
import type { FieldPath } from './reading.ts'
import type { IssueKind } from './types.ts'

/** One difference between two states of a case, for people: field by field, in the order a case is read. */
export type FieldChange = {
  /** `deadline`, `title`, `letters.0`; for targets the part that differs, such as `targets.postalLines`. */
  readonly field: FieldPath
  readonly kind: 'added' | 'removed' | 'changed'
  /** Whose field it is, where a case has several: the target's or person's name, the letter's language. */
  readonly subject: string | null
  readonly targetId: TargetId | null
  /** Text as a person reads it; lists have one item each line. Null where there was none. */
  readonly before: string | null
  readonly after: string | null
}

/** Why a case changed. */
export type ChangeReason =
  | { readonly kind: 'added' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'issue-read'; readonly sourceId: SourceId; readonly issue: IssueKind; readonly fileName: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'file-edited'; readonly part: 'deadline' | 'rules' | 'notes' | 'replies' | 'attachments' | 'targets' | 'outcome' }
  | { readonly kind: 'undone'; readonly revision: number }

/** One entry of a case's history. `revision` is the case's revision after it. */
export type CaseChange = {
  readonly caseId: CaseId
  readonly revision: number
  /** ISO 8601 instant. */
  readonly at: string
  readonly reason: ChangeReason
  /** True when a later undo took this change back. */
  readonly isUndone: boolean
  readonly changes: readonly FieldChange[]
}

/** A pack printed from the text as it was before a change, and how many of its letters are not posted. */
export type AffectedPack = {
  readonly packId: PackId
  readonly madeOn: Day
  readonly fileNames: readonly string[]
  /** Letters of this case that were printed from the old text. */
  readonly letters: number
}

/** A finished pack with letters of a case; `oldLetters` no longer say what the case says. */
export type CasePack = Omit<AffectedPack, 'letters'> & { readonly letters: number; readonly oldLetters: number }

/** How a document was found to belong to a kept case. */
export type KnownBy = 'ua-number' | 'index-number' | 'title-and-people'
