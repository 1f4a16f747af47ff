/**
 * Events: the plan with its cases in order, tables, checklist and supplies, who came, and the link of a recorded action
 * to its event and table. People under 18 are a number of the event, never a mark of a person.
 * A guest is kept by name; for a member the name is that of the member.
 */
export const events = `
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
CREATE INDEX events_by_day ON events (held_on, id);
CREATE INDEX events_by_previous ON events (previous_id);

CREATE TABLE event_tables (
  id TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX event_tables_by_event ON event_tables (event_id, position);

CREATE TABLE event_cases (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  table_id TEXT REFERENCES event_tables (id),
  PRIMARY KEY (event_id, case_id)
) STRICT;
CREATE INDEX event_cases_by_case ON event_cases (case_id);
CREATE INDEX event_cases_by_table ON event_cases (table_id);

CREATE TABLE event_tasks (
  id TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  days_before INTEGER NOT NULL CHECK (days_before >= 0),
  done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX event_tasks_by_event ON event_tasks (event_id, position);

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
CREATE INDEX event_people_by_event ON event_people (event_id, position);
CREATE INDEX event_people_by_member ON event_people (member_id);

CREATE TABLE action_events (
  action_id TEXT NOT NULL PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL REFERENCES events (id),
  table_id TEXT REFERENCES event_tables (id)
) STRICT;
CREATE INDEX action_events_by_event ON action_events (event_id);
CREATE INDEX action_events_by_table ON action_events (table_id);
CREATE INDEX actions_by_code ON actions (letter_code) WHERE letter_code IS NOT NULL;
`
