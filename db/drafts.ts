import type { Draft, DraftKey } from '../core/draft/types.ts'
import { changeUncounted, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

const put = `
  INSERT INTO drafts (key, page, value, based_on, updated_at) VALUES (:key, :page, :value, :basedOn, :updatedAt)
  ON CONFLICT (key) DO UPDATE SET page = excluded.page, value = excluded.value, based_on = excluded.based_on,
    updated_at = excluded.updated_at, discarded_at = NULL`

/** Keeps what is typed in a form, in place of what was kept of it before. */
export const keepDraft = (db: WritableDb, draft: Draft): void => void changeUncounted(db, put, draft)

/** All drafts of forms, the newest first; those thrown away are not among them. */
export const listDrafts = (db: ReadableDb): readonly Draft[] =>
  rowsOf<Draft>(db, `
    SELECT key, page, value, based_on AS basedOn, updated_at AS updatedAt FROM drafts
    WHERE bytes IS NULL AND discarded_at IS NULL ORDER BY updated_at DESC, key`)

/** Throws a draft away so that it can still be brought back until the next start. Answers whether it was there. */
export const discardDraft = (db: WritableDb, key: DraftKey, at: string): boolean =>
  changeUncounted(db, 'UPDATE drafts SET discarded_at = :at WHERE key = :key AND discarded_at IS NULL', { key, at }) > 0

/** Brings back a draft that was thrown away. Answers whether it was there. */
export const restoreDraft = (db: WritableDb, key: DraftKey): boolean =>
  changeUncounted(db, 'UPDATE drafts SET discarded_at = NULL WHERE key = :key AND discarded_at IS NOT NULL', { key }) > 0

/** Removes a draft for good. Answers whether it was there. */
export const removeDraft = (db: WritableDb, key: DraftKey): boolean =>
  changeUncounted(db, 'DELETE FROM drafts WHERE key = :key', { key }) > 0

/** Removes what was thrown away before this start: nobody can ask for it any more. */
export const removeDiscarded = (db: WritableDb): void => void changeUncounted(db, 'DELETE FROM drafts WHERE discarded_at IS NOT NULL', {})

/** Whether anything is typed and not saved, or waits to be checked. */
export const hasDrafts = (db: ReadableDb): boolean => rowOf(db, 'SELECT 1 FROM drafts WHERE discarded_at IS NULL LIMIT 1') !== undefined
