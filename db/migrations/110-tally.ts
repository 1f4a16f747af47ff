/**
 * The tally sheet typed in: the cell that an entry came from, and the totals that the paper states. Case, kind, day and
 * event are those of the entry itself, so that a cell always says what its entries say.
 */
export const tally = `
CREATE TABLE action_cells (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  sheet_column TEXT NOT NULL
) STRICT;

CREATE TABLE sheet_totals (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  sheet_column TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  PRIMARY KEY (event_id, sheet, sheet_column)
) STRICT;
`
