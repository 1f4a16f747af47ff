import { emptyTargetFacts } from '../core/case/target-values.ts'
import type { Case, CaseSource, Target, TargetFacts } from '../core/case/types.ts'
import type { CaseFile } from '../core/case/case-file.ts'
import { fullCaseFile } from '../core/case/case-file.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, SourceId, TargetId } from '../core/ids.ts'
import { storedFactsFrom, type FactRow } from './fact-columns.ts'

/** A row of `cases`. */
export type CaseRow = {
  readonly id: CaseId
  readonly status: Case['status']
  readonly practice: 0 | 1
  readonly added_on: Day
  readonly revision: number
  readonly file: string
} & FactRow

/** A row of `targets`, without its case. */
export type TargetRow = { readonly id: TargetId; readonly retired: 0 | 1; readonly facts: string }

/** A row of `sources`, without its bytes and text. */
export type SourceRow = {
  readonly id: SourceId
  readonly file_name: string
  readonly byte_length: number
  readonly media_type: string
  readonly kind: CaseSource['kind']
  readonly added_on: Day
  readonly reader_version: string
}

/** JSON columns are only written from these types, and the table checks that they are JSON. Older rows may lack a field. */
const parsed = <Value>(json: string): Value => JSON.parse(json) as Value

/** A target as a value; fields that an older row lacks are empty. */
export const targetFrom = (row: TargetRow): Target => ({
  ...emptyTargetFacts, ...parsed<Partial<TargetFacts>>(row.facts), id: row.id, isRetired: row.retired === 1,
})

/** A document of a case as a value. */
export const sourceFrom = (row: SourceRow): CaseSource => ({
  id: row.id, fileName: row.file_name, byteLength: row.byte_length, mediaType: row.media_type, kind: row.kind, addedOn: row.added_on, readerVersion: row.reader_version,
})

/** A case as a value, of its row and the rows that belong to it. */
export const caseFrom = (row: CaseRow, targets: readonly Target[], sources: readonly CaseSource[]): Case => ({
  id: row.id,
  status: row.status,
  isPractice: row.practice === 1,
  addedOn: row.added_on,
  revision: row.revision,
  ...storedFactsFrom(row),
  targets,
  sources,
  file: fullCaseFile(parsed<Partial<CaseFile>>(row.file)),
})
