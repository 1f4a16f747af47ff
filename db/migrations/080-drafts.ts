/**
 * What a person typed and did not save yet, and documents that wait to be checked, in one table so that
 * nobody has to be looked for in two. `page` and `value` are JSON of the window; `bytes` is the document.
 * A draft that was thrown away stays until the next start, so that this can be undone.
 */
export const drafts = `
CREATE TABLE drafts (
  key TEXT NOT NULL PRIMARY KEY,
  page TEXT NOT NULL CHECK (json_valid(page)),
  value TEXT NOT NULL CHECK (json_valid(value)),
  based_on INTEGER,
  updated_at TEXT NOT NULL,
  discarded_at TEXT,
  bytes BLOB
) STRICT;
`
