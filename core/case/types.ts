import type { Day } from '../day.ts'
import type { CaseId, SourceId, TargetId } from '../ids.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseFieldName, CaseFields } from './fields.ts'
import type { TargetFieldName, TargetFields } from './target-fields.ts'
import type { PlainFacts } from './value-kinds.ts'

/** What a document of a case is: its first issue, a later one, or its outcome. */
export const issueKinds = ['first', 'update', 'outcome', 'unknown'] as const
export type IssueKind = (typeof issueKinds)[number]

export type PersonAtRisk = { readonly name: string; readonly pronoun: string | null }

export type SampleLetter = {
  /** BCP 47, such as `en` or `es`. */
  readonly language: string | null
  readonly salutation: string | null
  readonly paragraphs: readonly string[]
  readonly closing: string | null
  /** Who wrote it: the document's author unless given. A translation is printed beside the letter before it. */
  readonly origin?: 'own' | 'translation'
}

/** The official addressed, or one who gets a copy. */
export type TargetFacts = { readonly [Name in TargetFieldName]: PlainFacts[TargetFields[Name]['value']] }

export type Target = TargetFacts & {
  readonly id: TargetId
  /** True when a later issue of the case no longer names this target: old letters still refer to it. */
  readonly isRetired: boolean
}

/** What a field of a case holds, by the kind of its value. */
export type CaseValues = PlainFacts & {
  readonly issue: IssueKind
  readonly 'ua-number': string | null
  readonly 'ua-number-printed': string | null
  readonly people: readonly PersonAtRisk[]
  readonly targets: readonly TargetFacts[]
  readonly letters: readonly SampleLetter[]
}

/** The facts of a case as a document (or a person) gives them. What is not known is null or empty. */
export type CaseFacts = { readonly [Name in CaseFieldName]: CaseValues[CaseFields[Name]['value']] }

/** A closed case gets no more letters. */
export const caseStatuses = ['open', 'closed'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** A document kept with its case, byte for byte; the bytes themselves stay in the database. */
export type CaseSource = {
  readonly id: SourceId
  readonly fileName: string
  readonly byteLength: number
  readonly mediaType: string
  readonly kind: IssueKind
  readonly addedOn: Day
  readonly readerVersion: string
}

/** A kept case. */
export type Case = Omit<CaseFacts, 'targets'> & {
  readonly id: CaseId
  readonly status: CaseStatus
  /** The sample case that ships with Vigil: left out of reports, removed with one click. */
  readonly isPractice: boolean
  readonly addedOn: Day
  /** Counts edits; an edit based on an older revision is refused. */
  readonly revision: number
  readonly targets: readonly Target[]
  readonly sources: readonly CaseSource[]
  /** What the group adds: rules, notes, replies, attachments, the outcome. */
  readonly file: CaseFile
}
