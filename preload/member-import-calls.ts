import type { RowOutcome } from '../core/member/decide-import.ts'
import type { ImportPreview, RowDecision } from '../core/member/import-types.ts'
import type { FileToken } from './file-token.ts'

/** A list to read. `encoding`: only after the answer `list-unsure-encoding`, the one the person picked. */
export type ListChoice = { readonly token: FileToken; readonly encoding: string | null }

/** What an import did, row by row. */
type ImportResult = { readonly added: number; readonly changed: number; readonly rows: readonly RowOutcome[] }

/** The calls that import a list of members. */
export type MemberImportCalls = {
  'members.previewImport': (input: ListChoice) => ImportPreview
  /** Adds the new rows, takes every "no" at once, and of the members in the list only what is decided. */
  'members.import': (input: ListChoice & { readonly decisions: readonly RowDecision[] }) => ImportResult
}
