import type { CaseFile } from '../core/case/case-file.ts'
import { indexText } from '../core/case/index-text.ts'
import { searchFields, searchTexts } from '../core/case/search-texts.ts'
import { searchTerms } from '../core/case/search-words.ts'
import type { CaseFacts } from '../core/case/types.ts'
import type { SourceText } from '../core/case/source-text.ts'
import type { CaseId } from '../core/ids.ts'
import { change, rowOf, type WritableDb } from './handle.ts'

const textOf = (source: SourceText | null): string => (source === null ? '' : source.lines.map((line) => line.text).join('\n'))

const insertWords = `INSERT INTO case_search (rowid, ${searchFields.join(', ')}) VALUES (:rowid, ${searchFields.map((field) => `:${field}`).join(', ')})`

/** Updates the search index for a case; runs inside the transaction that changes the case. */
export const indexCase = (db: WritableDb, id: CaseId, facts: CaseFacts, file: CaseFile, source: SourceText | null): void => {
  // A trigger removes the old words with the row.
  change(db, 'DELETE FROM search_rows WHERE case_id = :id', { id })
  change(db, 'INSERT INTO search_rows (case_id, status, deadline) SELECT id, status, deadline FROM cases WHERE id = :id', { id })
  const row = rowOf<{ rowid: number }>(db, 'SELECT id AS rowid FROM search_rows WHERE case_id = :id', { id })
  const texts = searchTexts(facts, file, textOf(source))
  change(db, insertWords, { rowid: row?.rowid, ...Object.fromEntries(searchFields.map((field) => [field, indexText(texts[field])])) })
}

/** What a person typed, as a query of the index: all terms must match; undefined when there are no terms. */
export const searchQuery = (typed: string): string | undefined => {
  const terms = searchTerms(typed).map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? '*' : ''}`)
  return terms.length === 0 ? undefined : terms.join(' ')
}
