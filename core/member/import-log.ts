import type { Day } from '../day.ts'
import type { MemberId, MemberImportId } from '../ids.ts'
import type { RowOutcome } from './decide-import.ts'
import type { RememberedColumns } from './list-reading.ts'

/**
 * What an import did with one row, as it is kept: the member by id and the names of fields, never their values, so that the
 * log of an import is no second copy of people's data.
 */
export type LoggedRow = Pick<RowOutcome, 'row' | 'did' | 'reason' | 'taken' | 'notTaken'> & { readonly memberId: MemberId | null }

/** An import in the list of imports. */
export type ImportSummary = {
  readonly importId: MemberImportId
  readonly fileName: string
  readonly addedOn: Day
  readonly added: number
  readonly changed: number
  readonly leftOut: number
  /** Rows that nobody decided about. */
  readonly notDecided: number
}

/** An import with what was done with each row. An import of an older version has no rows. */
export type ImportLog = ImportSummary & {
  readonly unused: readonly string[]
  /** Names are those that the members have now; empty for a member who is gone and for a row that was left out. */
  readonly rows: readonly RowOutcome[]
}

/** Headings of columns that an import did not use. */
export const unusedColumns = (columns: RememberedColumns): readonly string[] =>
  columns.flatMap(({ heading, column }) => (column === null && heading.trim() !== '' ? [heading] : []))
