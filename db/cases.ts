import type { Case, CaseFacts, CaseSource, CaseStatus, IssueKind } from '../core/case/types.ts'
import type { SourceText } from '../core/case/source-text.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, SourceId, TargetId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { caseFrom, factColumnNames, factColumns, sourceFrom, targetFrom, type CaseRow, type SourceRow, type TargetRow } from './case-rows.ts'
import { indexCase } from './case-search.ts'
import { writeTargets } from './case-targets.ts'
import { changeOne, inTransaction, rowOf, rowsOf, statement, type ReadableDb, type WritableDb } from './handle.ts'

/** A document to keep with a case, byte for byte. */
export type NewSource = {
  readonly id: SourceId
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly text: SourceText
  readonly readerVersion: string
  readonly kind: IssueKind
  readonly addedOn: Day
}

export type NewCase = {
  readonly id: CaseId
  readonly facts: CaseFacts
  /** One for each target of the facts, in their order. */
  readonly targetIds: readonly TargetId[]
  readonly source: NewSource | null
  readonly addedOn: Day
  readonly isPractice: boolean
}

const insertCase = `
  INSERT INTO cases (id, status, practice, added_on, revision, ${factColumnNames.join(', ')})
  VALUES (:id, 'open', :practice, :added_on, 1, ${factColumnNames.map((name) => `:${name}`).join(', ')})`

const addSource = (db: WritableDb, caseId: CaseId, source: NewSource): void => {
  changeOne(db, `
    INSERT INTO sources (id, case_id, file_name, media_type, bytes, text, reader_version, kind, added_on)
    VALUES (:id, :caseId, :fileName, :mediaType, :bytes, :text, :readerVersion, :kind, :addedOn)`, {
    ...source, caseId, bytes: Buffer.from(source.bytes), text: JSON.stringify(source.text),
  })
}

/** Keeps a new case with its targets and its document, all or nothing. */
export const addCase = (db: WritableDb, { id, facts, targetIds, source, addedOn, isPractice }: NewCase): void =>
  inTransaction(db, () => {
    changeOne(db, insertCase, { id, practice: Number(isPractice), added_on: addedOn, ...factColumns(facts) })
    writeTargets(db, id, facts.targets, targetIds)
    if (source) addSource(db, id, source)
    indexCase(db, id, facts, source?.text ?? null)
  })

export type ReplacedFacts = {
  readonly id: CaseId
  /** The revision the change is based on. */
  readonly revision: number
  readonly facts: CaseFacts
  readonly targetIds: readonly TargetId[]
  readonly source: NewSource | null
}

/**
 * Gives a case new facts and keeps the old ones in its history. Targets that are no longer named are
 * retired, because letters and actions may still speak of them.
 */
export const replaceFacts = (db: WritableDb, change: ReplacedFacts): Result<{ readonly revision: number }, 'unknown-case' | 'changed-meanwhile'> =>
  inTransaction(db, () => {
    const before = getCase(db, change.id)
    if (!before) return fail('unknown-case')
    if (before.revision !== change.revision) return fail('changed-meanwhile')
    const revision = before.revision + 1
    changeOne(db, 'INSERT INTO case_history (case_id, revision, facts) VALUES (:id, :revision, :facts)', {
      id: change.id, revision: before.revision, facts: JSON.stringify(before),
    })
    changeOne(db, `UPDATE cases SET revision = :revision, ${factColumnNames.map((name) => `${name} = :${name}`).join(', ')} WHERE id = :id`, {
      id: change.id, revision, ...factColumns(change.facts),
    })
    writeTargets(db, change.id, change.facts.targets, change.targetIds)
    if (change.source) addSource(db, change.id, change.source)
    indexCase(db, change.id, change.facts, change.source?.text ?? null)
    return ok({ revision })
  })

const sourcesOf = (db: ReadableDb, caseId: CaseId): readonly CaseSource[] =>
  rowsOf<SourceRow>(db, `
    SELECT id, file_name, length(bytes) AS byte_length, kind, added_on, reader_version
    FROM sources WHERE case_id = :caseId ORDER BY id`, { caseId }).map(sourceFrom)

/** The whole case, retired targets included and marked; undefined where there is none of that id. */
export const getCase = (db: ReadableDb, id: CaseId): Case | undefined => {
  const row = rowOf<CaseRow>(db, 'SELECT * FROM cases WHERE id = :id', { id })
  if (!row) return undefined
  const targets = rowsOf<TargetRow>(db, 'SELECT id, retired, facts FROM targets WHERE case_id = :id ORDER BY retired, position', { id })
  return caseFrom(row, targets.map(targetFrom), sourcesOf(db, id))
}

/** The newest case of a UA number in normal form. */
export const findCaseByUaNumber = (db: ReadableDb, normal: string): Case | undefined => {
  const row = rowOf<{ id: CaseId }>(db, 'SELECT id FROM cases WHERE ua_number = :normal ORDER BY id DESC LIMIT 1', { normal })
  return row && getCase(db, row.id)
}

/** The newest document of a case, as it came and as text. */
export const getSource = (db: ReadableDb, caseId: CaseId): { readonly fileName: string; readonly text: SourceText; readonly bytes: Uint8Array } | undefined => {
  const row = rowOf<{ file_name: string; text: string; bytes: Uint8Array }>(db,
    'SELECT file_name, text, bytes FROM sources WHERE case_id = :caseId ORDER BY id DESC LIMIT 1', { caseId })
  return row && { fileName: row.file_name, text: JSON.parse(row.text) as SourceText, bytes: new Uint8Array(row.bytes) }
}

/** Opens or closes a case; false where there is none. */
export const setCaseStatus = (db: WritableDb, id: CaseId, status: CaseStatus): boolean =>
  statement(db, 'UPDATE cases SET status = :status WHERE id = :id').run({ id, status }).changes === 1
