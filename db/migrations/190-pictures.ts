/**
 * The photo of a case and the group's emblem, as they are printed: without metadata, and never changed, so that another photo is
 * another row. Two laptops may each have added one: the newest is the case's.
 */
export const pictures = `
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
CREATE INDEX case_photos_by_case ON case_photos (case_id, id);
CREATE TABLE emblem (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  picture_key TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`
