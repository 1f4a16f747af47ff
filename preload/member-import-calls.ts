import type { MemberImportId } from '../core/ids.ts'
import type { RowOutcome } from '../core/member/decide-import.ts'
import type { ImportLog, ImportSummary } from '../core/member/import-log.ts'
import type { ImportPreview, ListReading, CorrectedRow, RowDecision } from '../core/member/import-types.ts'
import type { ColumnMatch } from '../core/member/match-columns.ts'
import type { FileToken } from './file-token.ts'

/** A list to read, and how. */
export type ListChoice = {
  readonly token: FileToken
  /** Only after the answer `list-unsure-encoding`: the one that the person picked. */
  readonly encoding: string | null
  /** The sheet of a workbook; null for the first with a heading for names. */
  readonly sheet: string | null
  /** What each column is; null for what an earlier list with these headings had, or the headings say. */
  readonly columns: ListReading['columns'] | null
  /** For days that can be read both ways. */
  readonly dayOrder: ListReading['dayOrder']
  /** Damaged rows that a person typed right. */
  readonly corrected?: readonly CorrectedRow[]
}

/** The columns of a list, and what a person may have to say about them. */
export type ListToMatch = ColumnMatch & {
  readonly fileName: string
  readonly separator: string
  /** The sheets of a workbook that hold something; the one that was read. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  /** Whether the columns are those of an earlier list with these headings. */
  readonly isRemembered: boolean
  /** Names this content of the file: decisions about its rows are for no other. */
  readonly fingerprint: string
}

/** What an import did, row by row. */
type ImportResult = { readonly added: number; readonly changed: number; readonly rows: readonly RowOutcome[] }

/** The calls that import a list of members. */
export type MemberImportCalls = {
  'members.matchColumns': (input: ListChoice) => ListToMatch
  'members.previewImport': (input: ListChoice) => ImportPreview
  /** Adds the new rows, takes every "no" at once, and of the members in the list only what is decided. */
  'members.import': (input: ListChoice & { readonly decisions: readonly RowDecision[] }) => ImportResult
  /** All imports, newest first. */
  'members.imports': (input: null) => readonly ImportSummary[]
  'members.importLog': (input: { readonly importId: MemberImportId }) => ImportLog
}
