import { recordsOf } from '../core/draft/draft-key.ts'
import type { Draft, DraftKey, DraftRecord } from '../core/draft/types.ts'
import { changeUncounted, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

const put = `
  INSERT INTO drafts (key, page, value, based_on, updated_at) VALUES (:key, :page, :value, :basedOn, :updatedAt)
  ON CONFLICT (key) DO UPDATE SET page = excluded.page, value = excluded.value, based_on = excluded.based_on,
    updated_at = excluded.updated_at, discarded_at = NULL`

/** Keeps what is typed in a form, in place of what was kept of it before. */
export const keepDraft = (db: WritableDb, draft: Draft): void => void changeUncounted(db, put, draft)

/** SQL that finds a record that is there; a target that was removed may stay as a row for the letters to it. */
export const recordIsThere: Readonly<Record<DraftRecord['table'], string>> = {
  cases: 'SELECT 1 FROM cases WHERE id = :id',
  members: 'SELECT 1 FROM members WHERE id = :id',
  events: 'SELECT 1 FROM events WHERE id = :id',
  outlets: 'SELECT 1 FROM outlets WHERE id = :id',
  targets: 'SELECT 1 FROM targets WHERE id = :id AND retired = 0',
}

const isMissing = (db: ReadableDb, { table, id }: DraftRecord): boolean => rowOf(db, recordIsThere[table], { id }) === undefined

/**
 * All drafts of forms whose records are there, the newest first; those thrown away are not among them. The draft of a
 * deleted record stays in the file and is here again when the record is, however it comes back.
 */
export const listDrafts = (db: ReadableDb): readonly Draft[] =>
  rowsOf<Draft>(db, `
    SELECT key, page, value, based_on AS basedOn, updated_at AS updatedAt FROM drafts
    WHERE bytes IS NULL AND discarded_at IS NULL ORDER BY updated_at DESC, key`)
    .filter(({ key }) => !recordsOf(key).some((record) => isMissing(db, record)))

/** Throws a draft away so that it can still be brought back until the next start. Answers whether it was there. */
export const discardDraft = (db: WritableDb, key: DraftKey, at: string): boolean =>
  changeUncounted(db, 'UPDATE drafts SET discarded_at = :at WHERE key = :key AND discarded_at IS NULL', { key, at }) > 0

/** Brings back a draft that was thrown away. Answers whether it was there. */
export const restoreDraft = (db: WritableDb, key: DraftKey): boolean =>
  changeUncounted(db, 'UPDATE drafts SET discarded_at = NULL WHERE key = :key AND discarded_at IS NOT NULL', { key }) > 0

/** Removes a draft for good. Answers whether it was there. */
export const removeDraft = (db: WritableDb, key: DraftKey): boolean =>
  changeUncounted(db, 'DELETE FROM drafts WHERE key = :key', { key }) > 0

const canComeBack = (db: ReadableDb, { table, id }: DraftRecord): boolean =>
  rowOf(db, 'SELECT 1 FROM undo_changes WHERE table_name = :table AND row_key = json_array(:id) LIMIT 1', { table, id }) !== undefined

/** Removes what was thrown away before this start, and drafts of deleted records that Undo does not reach: nobody can ask for them any more. */
export const removeLost = (db: WritableDb): void => {
  changeUncounted(db, 'DELETE FROM drafts WHERE discarded_at IS NOT NULL', {})
  const lost = rowsOf<{ key: DraftKey }>(db, 'SELECT key FROM drafts WHERE bytes IS NULL')
    .filter(({ key }) => recordsOf(key).some((record) => isMissing(db, record) && !canComeBack(db, record)))
  for (const { key } of lost) removeDraft(db, key)
}

/** Whether anything is typed and not saved, or waits to be checked. */
export const hasDrafts = (db: ReadableDb): boolean =>
  rowOf(db, 'SELECT 1 FROM drafts WHERE bytes IS NOT NULL AND discarded_at IS NULL LIMIT 1') !== undefined || listDrafts(db).length > 0
