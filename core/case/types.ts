import type { Day } from '../day.ts'
import type { CaseId, SourceId, TargetId } from '../ids.ts'
import type { CaseFile } from './case-file.ts'

/** What a document of a case is: its first issue, any later one, or the news of how it ended. */
export type IssueKind = 'first' | 'update' | 'outcome' | 'unknown'

export type PersonAtRisk = { readonly name: string; readonly pronoun: string | null }

export type SampleLetter = {
  /** BCP 47, such as `en` or `es`. */
  readonly language: string | null
  readonly salutation: string | null
  readonly paragraphs: readonly string[]
  readonly closing: string | null
  /** Whose words: the document's unless said otherwise. A translation is laid beside the letter it follows. */
  readonly origin?: 'own' | 'translation'
}

/** The official addressed, or one who gets a copy. The address stays as lines, never re-flowed. */
export type TargetFacts = {
  readonly name: string | null
  readonly role: string | null
  readonly postalLines: readonly string[]
  /** English short name of the country the post goes to. */
  readonly country: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly faxes: readonly string[]
  readonly twitter: readonly string[]
  readonly instagram: readonly string[]
  readonly facebook: readonly string[]
  readonly contactForms: readonly string[]
  readonly salutation: string | null
  readonly isCopy: boolean
  readonly notes: readonly string[]
}

export type Target = TargetFacts & {
  readonly id: TargetId
  /** True when a later issue of the case no longer names this target: old letters still refer to it. */
  readonly isRetired: boolean
}

/** The facts of a case as a document (or a person) gives them. What is not known is null or empty. */
export type CaseFacts = {
  readonly kind: IssueKind
  /** Normal form `105/22`: number and two-digit year of the first Urgent Action of the case. */
  readonly uaNumber: string | null
  readonly uaNumberPrinted: string | null
  readonly indexNumber: string | null
  readonly title: string | null
  readonly country: string | null
  readonly issueDate: Day | null
  readonly deadline: Day | null
  readonly summary: string | null
  /** Paragraphs parted by an empty line. */
  readonly background: string | null
  readonly demands: readonly string[]
  readonly letters: readonly SampleLetter[]
  readonly targets: readonly TargetFacts[]
  /** English names of languages. */
  readonly preferredLanguages: readonly string[]
  readonly ownLanguageWelcome: boolean | null
  readonly peopleAtRisk: readonly PersonAtRisk[]
  readonly previous: readonly string[]
}

export type CaseStatus = 'open' | 'closed'

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
  /** What the group keeps with it: rules, notes, replies, attachments, the news of its end. */
  readonly file: CaseFile
}
