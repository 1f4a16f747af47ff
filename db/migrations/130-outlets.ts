/**
 * Outlets and their ledgers: packs that were given out, what came back of them, and when somebody asked. A line is the
 * letters of one case in an entry; the letters that came back written are an action, which the line names. An outlet that is
 * a member has no name of its own.
 */
export const outlets = `
CREATE TABLE outlets (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  member_id TEXT REFERENCES members (id),
  name TEXT,
  contact TEXT,
  phone TEXT,
  letters_per_pack INTEGER CHECK (letters_per_pack > 0),
  note TEXT
) STRICT;
CREATE INDEX outlets_by_member ON outlets (member_id);

CREATE TABLE outlet_entries (
  id TEXT NOT NULL PRIMARY KEY,
  outlet_id TEXT NOT NULL REFERENCES outlets (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'returned', 'asked')),
  done_on TEXT NOT NULL,
  packs INTEGER CHECK (packs > 0),
  due_on TEXT
) STRICT;
CREATE INDEX outlet_entries_by_outlet ON outlet_entries (outlet_id, id);

CREATE TABLE outlet_lines (
  id TEXT NOT NULL PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES outlet_entries (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'back', 'posted', 'blank', 'missing')),
  count INTEGER NOT NULL CHECK (count > 0),
  action_id TEXT REFERENCES actions (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX outlet_lines_by_entry ON outlet_lines (entry_id, id);
CREATE INDEX outlet_lines_by_case ON outlet_lines (case_id);
CREATE INDEX outlet_lines_by_action ON outlet_lines (action_id);

CREATE TABLE outlet_codes (
  code TEXT NOT NULL PRIMARY KEY REFERENCES pack_letters (code) ON DELETE CASCADE,
  line_id TEXT NOT NULL REFERENCES outlet_lines (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX outlet_codes_by_line ON outlet_codes (line_id);
`
