/**
 * What is posted at an outlet has a route of its own; sheets that people signed there are lines of its ledger; an outlet that
 * was deleted keeps its ledger, so that nothing of it is counted again. The check of a column cannot be changed in place, so the tables
 * are made again with their rows, indexes and triggers; the view on actions is dropped before.
 */
export const atOutlets = `
DROP VIEW current_actions;

CREATE TABLE new_actions (
  sequence INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  signatories INTEGER CHECK (signatories > 0),
  target_id TEXT REFERENCES targets (id),
  state TEXT NOT NULL CHECK (state IN ('to-write', 'written', 'posted', 'not-sent', 'given-back')),
  route TEXT CHECK (route IN ('member', 'group', 'outlet', 'office')),
  done_on TEXT NOT NULL,
  letter_code TEXT,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  replaces TEXT REFERENCES new_actions (id)
) STRICT;

INSERT INTO new_actions (sequence, id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces)
SELECT sequence, id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces FROM actions;

DROP TABLE actions;
ALTER TABLE new_actions RENAME TO actions;

CREATE INDEX actions_by_case ON actions (case_id, done_on);
CREATE INDEX actions_by_code ON actions (letter_code) WHERE letter_code IS NOT NULL;
CREATE INDEX actions_by_day ON actions (done_on);
CREATE INDEX actions_by_replaced ON actions (replaces);
CREATE INDEX actions_by_target ON actions (target_id);

CREATE TRIGGER actions_are_never_changed BEFORE UPDATE ON actions
BEGIN SELECT RAISE(ABORT, 'actions are only ever added'); END;
CREATE TRIGGER actions_are_never_removed BEFORE DELETE ON actions
WHEN (SELECT practice FROM cases WHERE id = OLD.case_id) = 0 AND NOT EXISTS (SELECT 1 FROM undo_permits)
BEGIN SELECT RAISE(ABORT, 'actions are only ever added'); END;

CREATE VIEW current_actions AS
  SELECT * FROM actions
  WHERE id NOT IN (SELECT action_id FROM action_voids);

ALTER TABLE outlets ADD COLUMN deleted_on TEXT;

CREATE TABLE new_outlet_lines (
  id TEXT NOT NULL PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES outlet_entries (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'back', 'posted', 'blank', 'missing', 'signed')),
  count INTEGER NOT NULL CHECK (count > 0),
  action_id TEXT REFERENCES actions (id) ON DELETE CASCADE
) STRICT;

INSERT INTO new_outlet_lines (id, entry_id, case_id, kind, count, action_id) SELECT id, entry_id, case_id, kind, count, action_id FROM outlet_lines;

DROP TABLE outlet_lines;
ALTER TABLE new_outlet_lines RENAME TO outlet_lines;

CREATE INDEX outlet_lines_by_entry ON outlet_lines (entry_id, id);
CREATE INDEX outlet_lines_by_case ON outlet_lines (case_id);
CREATE INDEX outlet_lines_by_action ON outlet_lines (action_id);
`
