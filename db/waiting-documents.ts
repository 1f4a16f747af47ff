import type { Reading } from '../core/case/reading.ts'
import type { SourceText } from '../core/case/source-text.ts'
import { draftKey } from '../core/draft/draft-key.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, DocumentId } from '../core/ids.ts'
import { changeUncounted, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** A document that was read and is not part of a case yet, with its bytes: what was checked is what is saved. */
export type WaitingDocument = {
  readonly fileName: string
  readonly mediaType: string
  readonly text: SourceText
  readonly reading: Reading
  readonly bytes: Uint8Array
}

type DocumentText = Omit<WaitingDocument, 'bytes'>

const keyOf = (id: DocumentId): string => `document/${id}`
/** The document and what was answered about it go together. */
const keysOf = (id: DocumentId): { readonly document: string; readonly answers: string } => ({ document: keyOf(id), answers: draftKey('check', id) })

/** Puts a document into the queue. `at` is an ISO 8601 instant. */
export const addWaiting = (db: WritableDb, id: DocumentId, { bytes, ...document }: WaitingDocument, at: string): void =>
  void changeUncounted(db, 'INSERT INTO drafts (key, page, value, updated_at, bytes) VALUES (:key, :page, :value, :at, :bytes)', {
    key: keyOf(id), page: JSON.stringify({ page: 'check', documentId: id }), value: JSON.stringify(document), at, bytes: Buffer.from(bytes),
  })

/** A document of the queue; undefined where it was saved, thrown away or never there. */
export const getWaiting = (db: ReadableDb, id: DocumentId): WaitingDocument | undefined => {
  const row = rowOf<{ value: string; bytes: Uint8Array }>(db, 'SELECT value, bytes FROM drafts WHERE key = :key AND discarded_at IS NULL', { key: keyOf(id) })
  return row && { ...(JSON.parse(row.value) as DocumentText), bytes: new Uint8Array(row.bytes) }
}

/** What is known of a document of the queue without its bytes. */
export type Waiting = DocumentText & {
  readonly id: DocumentId
  /** ISO 8601 instant. */
  readonly cameAt: string
  /** The case that has the same bytes already. */
  readonly sameAs: { readonly caseId: CaseId; readonly addedOn: Day } | null
}

const sameBytes = `
  SELECT json_object('caseId', sources.case_id, 'addedOn', sources.added_on) FROM sources
  WHERE length(sources.bytes) = length(drafts.bytes) AND sources.bytes = drafts.bytes AND sources.detached = 0
  ORDER BY sources.id LIMIT 1`

/** The documents that wait to be checked, the oldest first. */
export const listWaiting = (db: ReadableDb): readonly Waiting[] =>
  rowsOf<{ id: DocumentId; value: string; cameAt: string; sameAs: string | null }>(db, `
    SELECT substr(key, length('document/') + 1) AS id, value, updated_at AS cameAt, (${sameBytes}) AS sameAs
    FROM drafts WHERE bytes IS NOT NULL AND discarded_at IS NULL ORDER BY updated_at, key`)
    .map(({ id, value, cameAt, sameAs }) => ({ ...(JSON.parse(value) as DocumentText), id, cameAt, sameAs: sameAs === null ? null : (JSON.parse(sameAs) as Waiting['sameAs']) }))

/** Throws a document and its answers away so that both can still be brought back until the next start. Answers whether it was there. */
export const discardWaiting = (db: WritableDb, id: DocumentId, at: string): boolean =>
  changeUncounted(db, 'UPDATE drafts SET discarded_at = :at WHERE key IN (:document, :answers) AND discarded_at IS NULL', { ...keysOf(id), at }) > 0

/** Brings back a document that was thrown away. Answers whether it was there. */
export const restoreWaiting = (db: WritableDb, id: DocumentId): boolean =>
  changeUncounted(db, 'UPDATE drafts SET discarded_at = NULL WHERE key IN (:document, :answers) AND discarded_at IS NOT NULL', keysOf(id)) > 0

/** Removes a document that is part of a case now, and what was answered about it. */
export const removeWaiting = (db: WritableDb, id: DocumentId): void =>
  void changeUncounted(db, 'DELETE FROM drafts WHERE key IN (:document, :answers)', keysOf(id))
