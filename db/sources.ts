import type { CaseSource, IssueKind } from '../core/case/types.ts'
import type { SourceText } from '../core/case/source-text.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, SourceId } from '../core/ids.ts'
import { sourceFrom, type SourceRow } from './case-rows.ts'
import { change, changeOne, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

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

/** Stores a document of a case. It runs inside the transaction that adds or changes the case. */
export const addSource = (db: WritableDb, caseId: CaseId, source: NewSource): void => {
  changeOne(db, `
    INSERT INTO sources (id, case_id, file_name, media_type, bytes, text, reader_version, kind, added_on)
    VALUES (:id, :caseId, :fileName, :mediaType, :bytes, :text, :readerVersion, :kind, :addedOn)`, {
    ...source, caseId, bytes: Buffer.from(source.bytes), text: JSON.stringify(source.text),
  })
}

/** Detaches a document whose issue was undone: it stays in the database, but the case no longer shows it. */
export const detachSource = (db: WritableDb, id: SourceId): void =>
  void change(db, 'UPDATE sources SET detached = 1 WHERE id = :id', { id })

/** The documents of a case, oldest first. */
export const sourcesOf = (db: ReadableDb, caseId: CaseId): readonly CaseSource[] =>
  rowsOf<SourceRow>(db, `
    SELECT id, file_name, media_type, length(bytes) AS byte_length, kind, added_on, reader_version
    FROM sources WHERE case_id = :caseId AND detached = 0 ORDER BY id`, { caseId }).map(sourceFrom)

/** A stored document of a case. */
export type KeptSource = { readonly fileName: string; readonly mediaType: string; readonly text: SourceText; readonly bytes: Uint8Array }

/** A document of a case, its bytes and its text: the newest one where `sourceId` is null. */
export const getSource = (db: ReadableDb, caseId: CaseId, sourceId: SourceId | null = null): KeptSource | undefined => {
  const row = rowOf<{ file_name: string; media_type: string; text: string; bytes: Uint8Array }>(db, `
    SELECT file_name, media_type, text, bytes FROM sources
    WHERE case_id = :caseId AND detached = 0 AND (:sourceId IS NULL OR id = :sourceId) ORDER BY id DESC LIMIT 1`, { caseId, sourceId })
  return row && { fileName: row.file_name, mediaType: row.media_type, text: JSON.parse(row.text) as SourceText, bytes: new Uint8Array(row.bytes) }
}

/** The texts of the newest documents of a case, the newest first. */
export const newestSourceTexts = (db: ReadableDb, caseId: CaseId, limit: number): readonly SourceText[] =>
  rowsOf<{ text: string }>(db, 'SELECT text FROM sources WHERE case_id = :caseId AND detached = 0 ORDER BY id DESC LIMIT :limit', { caseId, limit })
    .map(({ text }) => JSON.parse(text) as SourceText)

/** The text of the newest document of each case but practice cases, the newest case first. */
export const newestSourceOfEachCase = (db: ReadableDb, limit: number): readonly { readonly caseId: CaseId; readonly text: SourceText }[] =>
  rowsOf<{ case_id: CaseId; text: string }>(db, `
    SELECT case_id, text FROM sources WHERE id IN (SELECT max(sources.id) FROM sources JOIN cases ON cases.id = case_id WHERE practice = 0 AND detached = 0 GROUP BY case_id)
    ORDER BY id DESC LIMIT :limit`, { limit }).map(({ case_id: caseId, text }) => ({ caseId, text: JSON.parse(text) as SourceText }))

/** The texts of these documents of a case, as far as it has them. */
export const sourceTexts = (db: ReadableDb, caseId: CaseId, ids: readonly SourceId[]): readonly SourceText[] =>
  rowsOf<{ text: string }>(db, 'SELECT text FROM sources WHERE case_id = :caseId AND detached = 0 AND id IN (SELECT value FROM json_each(:ids)) ORDER BY id DESC', { caseId, ids: JSON.stringify(ids) })
    .map(({ text }) => JSON.parse(text) as SourceText)

/** The case that has a document with these bytes; undefined where none has. */
export const caseWithBytes = (db: ReadableDb, bytes: Uint8Array): { readonly caseId: CaseId; readonly addedOn: Day } | undefined =>
  rowOf(db, `
    SELECT case_id AS caseId, added_on AS addedOn FROM sources
    WHERE length(bytes) = :length AND bytes = :bytes AND detached = 0 ORDER BY id LIMIT 1`, { length: bytes.length, bytes: Buffer.from(bytes) })

/** Whether the id of a document sorts after those that the case has, and is of none in another case. */
export const isNewestSource = (db: ReadableDb, caseId: CaseId, id: SourceId): boolean =>
  rowOf(db, 'SELECT 1 FROM sources WHERE id = :id OR (case_id = :caseId AND id > :id) LIMIT 1', { caseId, id }) === undefined

/** Whether a case has a document with these bytes. */
export const hasDocument = (db: ReadableDb, caseId: CaseId, bytes: Uint8Array): boolean =>
  rowOf(db, 'SELECT 1 FROM sources WHERE case_id = :caseId AND length(bytes) = :length AND bytes = :bytes AND detached = 0 LIMIT 1', { caseId, length: bytes.length, bytes: Buffer.from(bytes) }) !== undefined

const linesOf = (json: string): string => (JSON.parse(json) as SourceText).lines.map(({ text }) => text).join('\n')

/** The text of a document, for the search. */
export const sourceLines = (db: ReadableDb, id: SourceId): string => {
  const row = rowOf<{ text: string }>(db, 'SELECT text FROM sources WHERE id = :id', { id })
  return row ? linesOf(row.text) : ''
}

/** The texts of all documents of a case, the newest first, for the search. */
export const allSourceLines = (db: ReadableDb, caseId: CaseId): string =>
  rowsOf<{ text: string }>(db, 'SELECT text FROM sources WHERE case_id = :caseId AND detached = 0 ORDER BY id DESC', { caseId }).map(({ text }) => linesOf(text)).join('\n')
