-- Generated from db/migrations. Do not edit.

CREATE INDEX action_events_by_event ON action_events (event_id);

CREATE INDEX action_events_by_table ON action_events (table_id) WHERE table_id IS NOT NULL;

CREATE INDEX action_members_by_member ON action_members (member_id);

CREATE INDEX actions_by_case ON actions (case_id, done_on);

CREATE INDEX actions_by_code ON actions (letter_code) WHERE letter_code IS NOT NULL;

CREATE INDEX actions_by_day ON actions (done_on);

CREATE INDEX actions_by_replaced ON actions (replaces) WHERE replaces IS NOT NULL;

CREATE INDEX actions_by_target ON actions (target_id) WHERE target_id IS NOT NULL;

CREATE INDEX attachments_by_case ON attachments (case_id);

CREATE INDEX case_history_by_case ON case_history (case_id, revision);

CREATE INDEX case_history_by_time ON case_history (at) WHERE undone = 0;

CREATE INDEX case_photos_by_case ON case_photos (case_id, id);

CREATE INDEX cases_by_order ON cases (status, deadline, id);

CREATE INDEX cases_by_status ON cases (status, deadline);

CREATE INDEX cases_by_ua_number ON cases (ua_number);

CREATE INDEX event_cases_by_case ON event_cases (case_id);

CREATE INDEX event_cases_by_table ON event_cases (table_id);

CREATE INDEX event_people_by_event ON event_people (event_id, position);

CREATE INDEX event_people_by_member ON event_people (member_id);

CREATE INDEX event_tables_by_event ON event_tables (event_id, position);

CREATE INDEX event_tasks_by_event ON event_tasks (event_id, position);

CREATE INDEX events_by_day ON events (held_on, id);

CREATE INDEX events_by_previous ON events (previous_id);

CREATE INDEX hand_overs_by_time ON hand_overs (at);

CREATE INDEX letter_codes_by_case ON letter_codes (case_id);

CREATE INDEX letter_codes_by_target ON letter_codes (target_id);

CREATE INDEX members_by_import ON members (import_id);

CREATE INDEX members_by_name ON members (name COLLATE NOCASE);

CREATE INDEX outlet_codes_by_line ON outlet_codes (line_id);

CREATE INDEX outlet_entries_by_outlet ON outlet_entries (outlet_id, id);

CREATE INDEX outlet_lines_by_action ON outlet_lines (action_id);

CREATE INDEX outlet_lines_by_case ON outlet_lines (case_id);

CREATE INDEX outlet_lines_by_entry ON outlet_lines (entry_id, id);

CREATE INDEX outlets_by_member ON outlets (member_id);

CREATE INDEX pack_cases_by_case ON pack_cases (case_id);

CREATE INDEX pack_letters_by_case ON pack_letters (case_id);

CREATE INDEX pack_letters_by_member ON pack_letters (member_id);

CREATE INDEX pack_letters_by_pack ON pack_letters (pack_id);

CREATE INDEX pack_letters_by_target ON pack_letters (target_id);

CREATE INDEX packs_by_state ON packs (state);

CREATE INDEX report_actions_by_report ON report_actions (report_id);

CREATE INDEX report_events_by_report ON report_events (report_id);

CREATE INDEX report_mail_by_report ON report_mail (report_id);

CREATE INDEX reports_by_period ON reports (period_from, period_to);

CREATE INDEX sources_by_case ON sources (case_id, id);

CREATE INDEX targets_by_case ON targets (case_id, position);

CREATE INDEX undo_changes_by_row ON undo_changes (table_name, row_key);

CREATE INDEX undo_changes_by_step ON undo_changes (step);

CREATE TABLE action_cells (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  sheet_column TEXT NOT NULL
) STRICT;

CREATE TABLE action_events (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL REFERENCES events (id),
  table_id TEXT REFERENCES event_tables (id)
) STRICT;

CREATE TABLE action_members (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
  member_id TEXT NOT NULL REFERENCES members (id)
) STRICT;

CREATE TABLE action_voids (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
  voided_at TEXT NOT NULL
) STRICT;

CREATE TABLE "actions" (
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
  replaces TEXT REFERENCES "actions" (id)
) STRICT;

CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_on TEXT NOT NULL
) STRICT;

CREATE TABLE case_history (
  sequence INTEGER NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts))
, at TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '{"kind":"edited"}' CHECK (json_valid(reason)), undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))) STRICT;

CREATE TABLE case_photos (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  picture_key TEXT NOT NULL,
  bytes BLOB NOT NULL,
  description TEXT NOT NULL,
  credit TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE case_search USING fts5 (
  numbers, people, title, country, targets, letters, story, notes, source,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  added_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('first', 'update', 'outcome', 'unknown')),
  ua_number TEXT,
  ua_number_printed TEXT,
  index_number TEXT,
  title TEXT,
  country TEXT,
  issue_date TEXT,
  deadline TEXT,
  summary TEXT,
  background TEXT,
  demands TEXT NOT NULL CHECK (json_valid(demands)),
  letters TEXT NOT NULL CHECK (json_valid(letters)),
  preferred_languages TEXT NOT NULL CHECK (json_valid(preferred_languages)),
  own_language_welcome INTEGER CHECK (own_language_welcome IN (0, 1)),
  people_at_risk TEXT NOT NULL CHECK (json_valid(people_at_risk)),
  previous TEXT NOT NULL CHECK (json_valid(previous))
, file TEXT NOT NULL
  DEFAULT '{"deadlineSource":"document","deadlineNote":"","rules":[],"ownRules":[],"notes":[],"replies":[],"attachments":[],"checks":[],"outcome":null}'
  CHECK (json_valid(file)), web_page TEXT) STRICT;

CREATE TABLE drafts (
  key TEXT NOT NULL PRIMARY KEY,
  page TEXT NOT NULL CHECK (json_valid(page)),
  value TEXT NOT NULL CHECK (json_valid(value)),
  based_on INTEGER,
  updated_at TEXT NOT NULL,
  discarded_at TEXT,
  bytes BLOB
) STRICT;

CREATE TABLE emblem (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  picture_key TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE erased_members (
  id TEXT NOT NULL PRIMARY KEY,
  erased_on TEXT NOT NULL
) STRICT;

CREATE TABLE event_cases (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  table_id TEXT REFERENCES event_tables (id),
  PRIMARY KEY (event_id, case_id)
) STRICT;

CREATE TABLE event_people (
  id TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  member_id TEXT REFERENCES members (id),
  guest TEXT NOT NULL,
  registered INTEGER NOT NULL CHECK (registered IN (0, 1)),
  came INTEGER NOT NULL CHECK (came IN (0, 1)),
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1))
) STRICT;

CREATE TABLE event_tables (
  id TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE event_tasks (
  id TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  days_before INTEGER NOT NULL CHECK (days_before >= 0),
  done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;

CREATE TABLE events (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  name TEXT NOT NULL,
  held_on TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  place TEXT,
  people INTEGER CHECK (people > 0),
  letters_each INTEGER CHECK (letters_each > 0),
  note TEXT,
  headcount INTEGER CHECK (headcount >= 0),
  newcomers INTEGER CHECK (newcomers >= 0),
  under_18 INTEGER CHECK (under_18 >= 0),
  supplies TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(supplies)),
  previous_id TEXT REFERENCES events (id)
) STRICT;

CREATE TABLE file_stamp (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  stamp TEXT NOT NULL
) STRICT;

CREATE TABLE hand_overs (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('handed-over', 'joined')),
  laptop TEXT NOT NULL,
  event TEXT NOT NULL,
  with_members INTEGER NOT NULL CHECK (with_members IN (0, 1)),
  letters INTEGER NOT NULL CHECK (letters >= 0)
, what TEXT NOT NULL DEFAULT 'event' CHECK (what IN ('event', 'cases', 'everything')), cases INTEGER CHECK (cases >= 0), return_by TEXT) STRICT;

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

CREATE TABLE laptop (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  laptop_id TEXT NOT NULL,
  name TEXT NOT NULL,
  newest INTEGER NOT NULL
) STRICT;

CREATE TABLE letter_codes (
  code TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES targets (id) ON DELETE CASCADE,
  made_on TEXT NOT NULL
) STRICT;

CREATE TABLE member_consents (
  member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-asked')),
  given_on TEXT,
  wording TEXT NOT NULL, question TEXT NOT NULL DEFAULT '', earlier TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(earlier)),
  PRIMARY KEY (member_id, purpose)
) STRICT;

CREATE TABLE member_imports (
  id TEXT NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  added_on TEXT NOT NULL
, columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)), log TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(log))) STRICT;

CREATE TABLE members (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  added_on TEXT NOT NULL,
  import_id TEXT REFERENCES member_imports (id),
  name TEXT NOT NULL,
  address_lines TEXT NOT NULL CHECK (json_valid(address_lines)),
  town TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL
, sender_form TEXT NOT NULL DEFAULT 'full', return_address TEXT NOT NULL DEFAULT 'home', joined_on TEXT, archived_on TEXT, reviewed_on TEXT, languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages)), tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)), likes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(likes)), avoids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(avoids))) STRICT;

CREATE TABLE office_cases (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  public_key TEXT NOT NULL,
  made_at TEXT NOT NULL,
  given TEXT NOT NULL CHECK (json_valid(given))
) STRICT;

CREATE TABLE offices (
  public_key TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  trusted_on TEXT NOT NULL
) STRICT;

CREATE TABLE outlet_codes (
  code TEXT NOT NULL PRIMARY KEY REFERENCES pack_letters (code) ON DELETE CASCADE,
  line_id TEXT NOT NULL REFERENCES outlet_lines (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE outlet_entries (
  id TEXT NOT NULL PRIMARY KEY,
  outlet_id TEXT NOT NULL REFERENCES outlets (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'returned', 'asked')),
  done_on TEXT NOT NULL,
  packs INTEGER CHECK (packs > 0),
  due_on TEXT
) STRICT;

CREATE TABLE "outlet_lines" (
  id TEXT NOT NULL PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES outlet_entries (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'back', 'posted', 'blank', 'missing', 'signed')),
  count INTEGER NOT NULL CHECK (count > 0),
  action_id TEXT REFERENCES actions (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE outlets (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  member_id TEXT REFERENCES members (id),
  name TEXT,
  contact TEXT,
  phone TEXT,
  letters_per_pack INTEGER CHECK (letters_per_pack > 0),
  note TEXT
, deleted_on TEXT, address TEXT) STRICT;

CREATE TABLE pack_cases (
  pack_id TEXT NOT NULL REFERENCES packs (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, case_revision INTEGER,
  PRIMARY KEY (pack_id, case_id)
) STRICT;

CREATE TABLE pack_letters (
  code TEXT NOT NULL PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES packs (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES targets (id) ON DELETE CASCADE,
  member_id TEXT REFERENCES members (id)
) STRICT;

CREATE TABLE packs (
  id TEXT NOT NULL PRIMARY KEY,
  made_on TEXT NOT NULL,
  started_at TEXT NOT NULL,
  state TEXT NOT NULL,
  out_path TEXT NOT NULL,
  file_paths TEXT NOT NULL CHECK (json_valid(file_paths)),
  plan TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;

CREATE TABLE report_actions (
  action_id TEXT NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
  report_id TEXT NOT NULL,
  sign INTEGER NOT NULL CHECK (sign <> 0),
  PRIMARY KEY (action_id, report_id)
) STRICT;

CREATE TABLE report_events (
  event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
  report_id TEXT NOT NULL
) STRICT;

CREATE TABLE report_mail (
  mail_id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  made_on TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  case_ids TEXT NOT NULL CHECK (json_valid(case_ids)),
  total INTEGER NOT NULL,
  folder TEXT NOT NULL,
  file_names TEXT NOT NULL CHECK (json_valid(file_names)),
  report TEXT NOT NULL CHECK (json_valid(report)), event_id TEXT, sent_on TEXT,
  PRIMARY KEY (id, revision)
) STRICT;

CREATE TABLE search_rows (
  id INTEGER NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  deadline TEXT
) STRICT;

CREATE TABLE settings (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE shared_rows (
  row_key TEXT NOT NULL PRIMARY KEY CHECK (json_valid(row_key)),
  state TEXT NOT NULL CHECK (json_valid(state))
) STRICT;

CREATE TABLE sheet_totals (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  sheet_column TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  PRIMARY KEY (event_id, sheet, sheet_column)
) STRICT;

CREATE TABLE sources (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  text TEXT NOT NULL CHECK (json_valid(text)),
  reader_version TEXT NOT NULL,
  kind TEXT NOT NULL,
  added_on TEXT NOT NULL
, detached INTEGER NOT NULL DEFAULT 0 CHECK (detached IN (0, 1))) STRICT;

CREATE TABLE targets (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  name TEXT,
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TABLE templates (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_on TEXT NOT NULL
) STRICT;

CREATE TABLE undo_changes (
  sequence INTEGER NOT NULL PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES undo_steps (number) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete'))
) STRICT;

CREATE TABLE undo_permits (
  step INTEGER NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE undo_steps (
  number INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  title TEXT NOT NULL CHECK (json_valid(title)),
  undone_at TEXT,
  newest_then INTEGER
) STRICT;

CREATE TABLE undo_values (
  change INTEGER NOT NULL REFERENCES undo_changes (sequence) ON DELETE CASCADE,
  column_name TEXT NOT NULL,
  before ANY,
  after ANY,
  PRIMARY KEY (change, column_name)
) STRICT;

CREATE TRIGGER action_voids_are_never_changed BEFORE UPDATE ON action_voids
BEGIN SELECT RAISE(ABORT, 'what was taken back stays taken back'); END;

CREATE TRIGGER actions_are_never_changed BEFORE UPDATE ON actions
BEGIN SELECT RAISE(ABORT, 'actions are only ever added'); END;

CREATE TRIGGER actions_are_never_removed BEFORE DELETE ON actions
WHEN (SELECT practice FROM cases WHERE id = OLD.case_id) = 0 AND NOT EXISTS (SELECT 1 FROM undo_permits)
BEGIN SELECT RAISE(ABORT, 'actions are only ever added'); END;

CREATE TRIGGER search_rows_leave_no_words AFTER DELETE ON search_rows
BEGIN DELETE FROM case_search WHERE rowid = OLD.id; END;

CREATE VIEW current_actions AS
  SELECT * FROM actions
  WHERE id NOT IN (SELECT action_id FROM action_voids);

CREATE VIEW current_reports AS
  SELECT * FROM reports WHERE revision = (SELECT max(revision) FROM reports AS other WHERE other.id = reports.id);
