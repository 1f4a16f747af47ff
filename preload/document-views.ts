import type { AffectedPack, KnownBy } from '../core/case/change.ts'
import type { Reading } from '../core/case/reading.ts'
import type { SourceLine } from '../core/case/source-text.ts'
import type { IssueKind } from '../core/case/types.ts'
import type { UpdateChange } from '../core/case/update-choices.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, DocumentId } from '../core/ids.ts'

export type SourceView = {
  readonly fileName: string
  readonly lines: readonly SourceLine[]
  /** `application/pdf` has page images: ask for the bytes and draw them. */
  readonly mediaType: string
}

/** The case that has a document of the same bytes already, and since when. */
type SameDocument = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly title: string; readonly addedOn: Day }

/** A document that was read and waits to be checked. */
export type ReadDocument = {
  readonly documentId: DocumentId
  readonly source: SourceView
  readonly reading: Reading
  /** The kept case this document belongs to: by UA number, index number, or title and people. */
  readonly knownCase: { readonly id: CaseId; readonly title: string; readonly uaNumber: string | null; readonly knownBy: KnownBy } | null
  readonly sameAs: SameDocument | null
  /** The same document read with what was corrected in a case of the same layout, and that case; null where that changes nothing. */
  readonly learned: { readonly caseId: CaseId; readonly title: string; readonly uaNumber: string | null; readonly reading: Reading } | null
}

/** A document that waits to be checked, as the list shows it. */
export type DocumentToCheck = {
  readonly documentId: DocumentId
  readonly fileName: string
  /** ISO 8601 instant at which it was read. */
  readonly cameAt: string
  readonly title: string | null
  readonly country: string | null
  readonly deadline: Day | null
  readonly kind: IssueKind
  /** False where the text shows nothing of an Urgent Action. */
  readonly isAppeal: boolean
  /** How many fields of the form a person should look at. */
  readonly questions: number
  readonly knownCase: ReadDocument['knownCase']
  readonly sameAs: ReadDocument['sameAs']
}

/** What a read document would do to the kept case it belongs to. */
export type UpdatePreview = {
  readonly changes: readonly UpdateChange[]
  /** Packs printed from the text as it is now. */
  readonly packs: readonly AffectedPack[]
  /** Letters recorded as to write or written, not posted. */
  readonly unposted: number
}
