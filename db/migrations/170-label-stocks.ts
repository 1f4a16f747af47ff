/** Label stocks of the group's own, as measured on their packet: millimetres. A pack keeps the measures it was planned with, so nothing refers to them. */
export const labelStocks = `
CREATE TABLE label_stocks (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
  across INTEGER NOT NULL CHECK (across > 0),
  down INTEGER NOT NULL CHECK (down > 0),
  width REAL NOT NULL CHECK (width > 0),
  height REAL NOT NULL CHECK (height > 0),
  from_left REAL NOT NULL CHECK (from_left >= 0),
  from_top REAL NOT NULL CHECK (from_top >= 0),
  pitch_x REAL NOT NULL CHECK (pitch_x > 0),
  pitch_y REAL NOT NULL CHECK (pitch_y > 0)
) STRICT;
`
