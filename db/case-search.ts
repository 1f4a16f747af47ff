import type { CaseFile } from '../core/case/case-file.ts'
import { indexText } from '../core/case/index-text.ts'
import { searchFields, searchTexts } from '../core/case/search-texts.ts'
import { searchTerms } from '../core/case/search-words.ts'
import type { CaseFacts } from '../core/case/types.ts'
import type { CaseId } from '../core/ids.ts'
import { change, rowOf, type WritableDb } from './handle.ts'
import { allSourceLines } from './sources.ts'

/**
 * Says in the index what is indexed: all documents of a case, not only the newest. Another character makes every
 * case be indexed again when the file is opened. It is for private use, so that nobody can type it as a word.
 */
export const indexMark = '\uE002'

const insertWords = `INSERT INTO case_search (rowid, ${searchFields.join(', ')}) VALUES (:rowid, ${searchFields.map((field) => `:${field}`).join(', ')})`

/** Updates the search index for a case, with all its documents; runs inside the transaction that changes the case. */
export const indexCase = (db: WritableDb, id: CaseId, facts: CaseFacts, file: CaseFile): void => {
  // A trigger removes the old words with the row.
  change(db, 'DELETE FROM search_rows WHERE case_id = :id', { id })
  change(db, 'INSERT INTO search_rows (case_id, status, deadline) SELECT id, status, deadline FROM cases WHERE id = :id', { id })
  const row = rowOf<{ rowid: number }>(db, 'SELECT id AS rowid FROM search_rows WHERE case_id = :id', { id })
  const texts = searchTexts(facts, file, `${allSourceLines(db, id)}\n${indexMark}`)
  change(db, insertWords, { rowid: row?.rowid, ...Object.fromEntries(searchFields.map((field) => [field, indexText(texts[field])])) })
}

/** What a person typed, as a query of the index: all terms must match; undefined when there are no terms. */
export const searchQuery = (typed: string): string | undefined => {
  const terms = searchTerms(typed).map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? '*' : ''}`)
  return terms.length === 0 ? undefined : terms.join(' ')
}
