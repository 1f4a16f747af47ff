/**
 * Two laptops: who this one is, what was handed over or joined before with the change that gave each value, and when that was.
 * `shared_rows` has a state for each row that another laptop may know; the row itself is in its own table.
 */
export const laptops = `
CREATE TABLE laptop (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  laptop_id TEXT NOT NULL,
  name TEXT NOT NULL,
  newest INTEGER NOT NULL
) STRICT;

CREATE TABLE shared_rows (
  row_key TEXT NOT NULL PRIMARY KEY CHECK (json_valid(row_key)),
  state TEXT NOT NULL CHECK (json_valid(state))
) STRICT;

CREATE TABLE hand_overs (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('handed-over', 'joined')),
  laptop TEXT NOT NULL,
  event TEXT NOT NULL,
  with_members INTEGER NOT NULL CHECK (with_members IN (0, 1)),
  letters INTEGER NOT NULL CHECK (letters >= 0)
) STRICT;
CREATE INDEX hand_overs_by_time ON hand_overs (at);
`
