import type { CaseFile } from '../case/case-file.ts'
import type { CaseDraft } from '../case/draft.ts'
import type { SourceText } from '../case/source-text.ts'
import type { CaseStatus, IssueKind } from '../case/types.ts'
import type { CaseId, SourceId } from '../ids.ts'

/** How the names of files of cases end, and those of files with an office's key. */
export const casesFileEnding = '.vigilcases'
export const keyFileEnding = '.vigilkey'

/** Of files of cases, for the desktop's "Open with". */
export const casesMediaType = 'application/x-vigil-cases'

/** More cases than an office gives out at once. */
export const maxOfficeCases = 500

/** In UTF-16 units: the name under which groups know an office. */
export const maxOfficeName = 120

/** A document of a case, byte for byte, and its text as it was read. */
export type OfficeDocument = {
  /** The one that it has in the office. */
  readonly id: SourceId
  readonly fileName: string
  readonly mediaType: string
  readonly kind: IssueKind
  readonly readerVersion: string
  readonly text: SourceText
  readonly bytes: Uint8Array
}

/**
 * What an office gives of a case: its facts with all letters and translations, the rules for writers, the outcome. There
 * is no field for a member, an action, a pack, a reply or a note.
 */
export type OfficeValues = Pick<CaseFile, 'deadlineSource' | 'rules' | 'ownRules' | 'safety' | 'outcome'> & {
  readonly draft: CaseDraft
  readonly status: CaseStatus
}

/** A case in a file of an office, under the id that it has there. */
export type OfficeCase = { readonly id: CaseId; readonly values: OfficeValues; readonly documents: readonly OfficeDocument[] }

/** What an office wrote into a file. */
export type OfficeFile = {
  /** As the office calls itself. */
  readonly office: string
  /** ISO 8601 instant. */
  readonly madeAt: string
  readonly cases: readonly OfficeCase[]
}
