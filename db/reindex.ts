import type { CaseId } from '../core/ids.ts'
import { indexCase } from './case-search.ts'
import { getCase } from './cases.ts'
import { change, inTransaction, rowsOf, type WritableDb } from './handle.ts'
import { newestSourceText } from './sources.ts'

/** Updates the search index for cases that changed; the words of removed cases are removed. */
export const reindexCases = (db: WritableDb, ids: readonly string[]): void => {
  for (const id of new Set(ids as readonly CaseId[])) {
    const kept = getCase(db, id)
    if (kept) indexCase(db, id, { ...kept, targets: kept.targets.filter(({ isRetired }) => !isRetired) }, kept.file, newestSourceText(db, id))
    else change(db, 'DELETE FROM search_rows WHERE case_id = :id', { id })
  }
}

/** Indexes the cases that are not in the search index, as after an upgrade of the file. Returns how many. */
export const indexMissing = (db: WritableDb): number => {
  const missing = rowsOf<{ id: CaseId }>(db, 'SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM search_rows)')
  if (missing.length > 0) inTransaction(db, () => reindexCases(db, missing.map(({ id }) => id)))
  return missing.length
}
