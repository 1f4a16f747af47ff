import { draftKey } from '../../../core/draft/draft-key.ts'
import type { DayOrder, MemberColumn, CorrectedRow, RowDecision } from '../../../core/member/import-types.ts'
import { useDraft, type FormDraft } from '../../drafts.tsx'

export const importSteps = ['columns', 'people', 'check'] as const
export type ImportStepName = (typeof importSteps)[number]

/** What a person has said about a list so far: kept until it is imported, also when the window is closed. The list itself is not kept. */
export type ImportDraft = {
  readonly encoding: string | null
  readonly sheet: string | null
  readonly columns: readonly (MemberColumn | null)[] | null
  readonly dayOrder: DayOrder | null
  readonly step: ImportStepName
  readonly decisions: readonly RowDecision[]
  /** Damaged rows that were typed right, and the one that is being typed. */
  readonly corrected?: readonly CorrectedRow[]
  readonly correcting?: CorrectedRow | null
  /** The content of the file that the decisions are about. */
  readonly fingerprint: string | null
}

const nothing: ImportDraft = { encoding: null, sheet: null, columns: null, dayOrder: null, step: 'columns', decisions: [], fingerprint: null }

/** A key has a limit of length, and a name of a file may be long in another script. */
const maxNameLength = 18

/** The draft of an import: found again by the name of the file. */
export const useImportDraft = (fileName: string): FormDraft<ImportDraft> =>
  useDraft<ImportDraft>({ key: draftKey('member-import', fileName.slice(0, maxNameLength)), page: { page: 'import-members', fileName }, initial: nothing })
