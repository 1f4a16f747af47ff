/**
 * One row that every transaction changes, so that a file that lost its newest transactions, or a log of
 * another file, is recognised. The text is of one length and is searched for in raw pages: see `db/file/stamp.ts`.
 */
export const fileStamp = `
CREATE TABLE file_stamp (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  stamp TEXT NOT NULL
) STRICT;
INSERT INTO file_stamp (id, stamp)
VALUES (1, 'vigil-stamp:' || lower(hex(randomblob(16))) || ':' || lower(hex(randomblob(8))) || ':' || printf('%016d', 0));
`
