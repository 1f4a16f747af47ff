/**
 * What a group adds to a case, and a history that can be undone, with reason and time of each change.
 * Packs store the revision of the case that they were made from.
 */
export const caseFile = `
ALTER TABLE cases ADD COLUMN file TEXT NOT NULL
  DEFAULT '{"deadlineSource":"document","deadlineNote":"","rules":[],"ownRules":[],"notes":[],"replies":[],"attachments":[],"checks":[],"outcome":null}'
  CHECK (json_valid(file));

ALTER TABLE sources ADD COLUMN detached INTEGER NOT NULL DEFAULT 0 CHECK (detached IN (0, 1));

ALTER TABLE case_history ADD COLUMN at TEXT NOT NULL DEFAULT '';
ALTER TABLE case_history ADD COLUMN reason TEXT NOT NULL DEFAULT '{"kind":"edited"}' CHECK (json_valid(reason));
ALTER TABLE case_history ADD COLUMN undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1));
CREATE INDEX case_history_by_time ON case_history (at) WHERE undone = 0;

ALTER TABLE pack_cases ADD COLUMN case_revision INTEGER;

CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_by_case ON attachments (case_id);
`
