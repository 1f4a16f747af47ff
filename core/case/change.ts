import type { Day } from '../day.ts'
import type { CaseId, PackId, SourceId, TargetId } from '../ids.ts'
import type { Safety } from '../member/safety.ts'
import type { CaseFile, CaseRule, DeadlineSource, ReturnReason, TargetCheck } from './case-file.ts'
import type { CaseDraft } from './draft.ts'
import type { FactChanged } from './field-path.ts'
import type { CaseStatus, IssueKind } from './types.ts'

/** What a change is about: a fact, a part of one target, or something that the group keeps with the case. */
export type ChangedField = FactChanged | 'status' | `file.${keyof CaseFile}` | 'file.isGoodNews'

/** A value before or after a change, as data: it becomes words where it is shown. Lists have one item on each line. */
export type ChangedValue =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'day'; readonly day: Day }
  | { readonly as: 'answer'; readonly isYes: boolean }
  | { readonly as: 'issue'; readonly issue: IssueKind }
  | { readonly as: 'status'; readonly status: CaseStatus }
  /** A note, a reply or the news, with its day. */
  | { readonly as: 'dated-text'; readonly on: Day; readonly text: string }
  /** When an address was checked, and how many letters came back. */
  | { readonly as: 'target-check'; readonly check: Omit<TargetCheck, 'targetId'> }
  /** A letter that came back, and why. */
  | { readonly as: 'returned'; readonly on: Day; readonly reason: ReturnReason; readonly text: string }
  | { readonly as: 'deadline-source'; /** Null where nobody knows. */ readonly source: DeadlineSource | null }
  | { readonly as: 'rules'; readonly rules: readonly CaseRule[] }
  | { readonly as: 'safety'; readonly safety: Safety }

/** One difference between two states of a case, in the order a case is read. */
export type FieldChange = {
  readonly field: ChangedField
  readonly kind: 'added' | 'removed' | 'changed'
  /** Whose field it is, where a case has several: the target's or person's name, the letter's language. */
  readonly subject: string | null
  readonly targetId: TargetId | null
  /** Null where there was none. */
  readonly before: ChangedValue | null
  readonly after: ChangedValue | null
}

/** Changes of an update that a person was asked about and left open: their keys, and the document as it was checked. */
export type Undecided = { readonly keys: readonly string[]; readonly draft: CaseDraft }

/** Why a case changed. */
export type ChangeReason =
  /** `corrected`: how many fields were not saved as they were read; 0 also where that is not known. */
  | { readonly kind: 'added'; readonly corrected: number }
  | { readonly kind: 'edited' }
  | { readonly kind: 'issue-read'; readonly sourceId: SourceId; readonly issue: IssueKind; readonly fileName: string; /** What the document would have changed and a person did not take; an older history has none. */ readonly refused?: readonly FieldChange[]; /** What nobody decided. */ readonly undecided?: Undecided }
  /** Changes of an update that were decided later, by their keys. */
  | { readonly kind: 'update-decided'; readonly sourceId: SourceId; readonly keys: readonly string[] }
  | { readonly kind: 'closed' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'file-edited'; readonly part: 'deadline' | 'rules' | 'notes' | 'replies' | 'returned' | 'attachments' | 'targets' | 'outcome' | 'card-line' }
  | { readonly kind: 'undone'; readonly revision: number }
  /** Changed by what another laptop brought back. */
  | { readonly kind: 'joined' }
  /** Changed by a file of cases of an office; `sourceIds`: the documents that came with it. */
  | { readonly kind: 'office-file'; readonly office: string; readonly sourceIds: readonly SourceId[]; readonly refused: readonly FieldChange[] }

/** One entry of a case's history. `revision` is the case's revision after it. */
export type CaseChange = {
  readonly caseId: CaseId
  readonly revision: number
  /** ISO 8601 instant. */
  readonly at: string
  readonly reason: ChangeReason
  /** True when this change was undone later. */
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

/** A finished pack with letters of a case; `oldLetters` of them were printed from a text that has changed since. */
export type CasePack = Omit<AffectedPack, 'letters'> & { readonly letters: number; readonly oldLetters: number }

/** How a document was found to belong to a kept case. */
export type KnownBy = 'ua-number' | 'index-number' | 'title-and-people'
