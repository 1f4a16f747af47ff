/**
 * The search index over folded text, which is not stored: hits are shown from the case itself.
 * `search_rows` is narrow, so that thousands of hits are sorted without reading the cases. A case
 * without a row there is indexed when the file is opened.
 */
export const search = `
DROP TABLE case_search;

CREATE TABLE search_rows (
  id INTEGER NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  deadline TEXT
) STRICT;

CREATE VIRTUAL TABLE case_search USING fts5 (
  numbers, people, title, country, targets, letters, story, notes, source,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

CREATE TRIGGER search_rows_leave_no_words AFTER DELETE ON search_rows
BEGIN DELETE FROM case_search WHERE rowid = OLD.id; END;

CREATE INDEX cases_by_order ON cases (status, deadline, id);
`
