/**
 * The undo log. `undo_steps` has one row for each change that a person made, `undo_changes` the rows that
 * it touched, `undo_values` what is needed to bring them back, each value as it was stored.
 * `undo_permits` has a row only inside the transaction that undoes: it lets that transaction remove
 * recorded actions, which nothing else may.
 */
export const undo = `
CREATE TABLE undo_steps (
  number INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  title TEXT NOT NULL CHECK (json_valid(title)),
  undone_at TEXT,
  newest_then INTEGER
) STRICT;

CREATE TABLE undo_changes (
  sequence INTEGER NOT NULL PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES undo_steps (number) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete'))
) STRICT;

CREATE INDEX undo_changes_by_step ON undo_changes (step);
CREATE INDEX undo_changes_by_row ON undo_changes (table_name, row_key);

CREATE TABLE undo_values (
  change INTEGER NOT NULL REFERENCES undo_changes (sequence) ON DELETE CASCADE,
  column_name TEXT NOT NULL,
  before ANY,
  after ANY,
  PRIMARY KEY (change, column_name)
) STRICT;

CREATE TABLE undo_permits (
  step INTEGER NOT NULL PRIMARY KEY
) STRICT;

DROP TRIGGER actions_are_never_removed;
CREATE TRIGGER actions_are_never_removed BEFORE DELETE ON actions
WHEN (SELECT practice FROM cases WHERE id = OLD.case_id) = 0 AND NOT EXISTS (SELECT 1 FROM undo_permits)
BEGIN SELECT RAISE(ABORT, 'actions are only ever added'); END;
`
