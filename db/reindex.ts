import type { CaseId } from '../core/ids.ts'
import { indexCase, indexMark } from './case-search.ts'
import { getCase } from './cases.ts'
import { change, inTransaction, rowsOf, type WritableDb } from './handle.ts'

/** Updates the search index for cases that changed; the words of removed cases are removed. */
export const reindexCases = (db: WritableDb, ids: readonly string[]): void => {
  for (const id of new Set(ids as readonly CaseId[])) {
    const kept = getCase(db, id)
    if (kept) indexCase(db, id, { ...kept, targets: kept.targets.filter(({ isRetired }) => !isRetired) }, kept.file)
    else change(db, 'DELETE FROM search_rows WHERE case_id = :id', { id })
  }
}

/** A case with a fault in its data keeps nobody from opening the others; the check says where it is. */
const indexIfReadable = (db: WritableDb, id: CaseId): void => {
  try {
    inTransaction(db, () => reindexCases(db, [id]))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}

/** Indexes the cases that are not in the search index as this version makes it, as after an upgrade. Returns how many. */
export const indexMissing = (db: WritableDb): number => {
  const missing = rowsOf<{ id: CaseId }>(db, `
    SELECT id FROM cases WHERE id NOT IN (
      SELECT case_id FROM search_rows WHERE id IN (SELECT rowid FROM case_search WHERE case_search MATCH :mark))`, { mark: `source : "${indexMark}"` })
  // One transaction for all: each has to wait for the disk.
  if (missing.length > 0) inTransaction(db, () => missing.forEach(({ id }) => indexIfReadable(db, id)))
  return missing.length
}
