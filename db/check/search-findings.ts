import type { CaseId } from '../../core/ids.ts'
import { reindexCases } from '../reindex.ts'
import { change, connectionOf, inTransaction, rowsOf, type WritableDb } from '../handle.ts'

/** Every word of the index with its place: what two indexes of the same text have in common. */
const wordsOf = (db: WritableDb): string =>
  JSON.stringify(rowsOf(db, 'SELECT case_id, term, col, offset FROM temp.case_words JOIN search_rows ON search_rows.id = doc ORDER BY case_id, col, offset, term'))

/** None where the index cannot even be read. */
const wordsOrNone = (db: WritableDb): string | undefined => {
  try {
    return wordsOf(db)
  } catch {
    return undefined
  }
}

/** Makes the whole index again, from the cases and their documents. */
const rebuild = (db: WritableDb): void => {
  change(db, 'DELETE FROM search_rows WHERE true')
  connectionOf(db).exec("INSERT INTO case_search (case_search) VALUES ('delete-all')")
  reindexCases(db, rowsOf<{ id: CaseId }>(db, 'SELECT id FROM cases').map(({ id }) => id))
}

/**
 * Makes the search index again and compares: true where it was not that of the text. What is derived is no reason to refuse
 * the data, so the new one stays.
 */
export const searchWasRebuilt = (db: WritableDb): boolean => {
  connectionOf(db).exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.case_words USING fts5vocab('main', 'case_search', 'instance')")
  const before = wordsOrNone(db)
  const undo = new Error('The index is right')
  try {
    inTransaction(db, () => {
      rebuild(db)
      if (wordsOf(db) === before) throw undo
    })
    return true
  } catch (error) {
    if (error !== undo) throw error
    return false
  } finally {
    connectionOf(db).exec('DROP TABLE temp.case_words')
  }
}
