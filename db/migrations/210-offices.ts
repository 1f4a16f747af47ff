/**
 * Offices whose files of cases a person trusted, by their public keys, and what an office last gave of each case, so that
 * what the group changed itself is known from what the office changed.
 */
export const offices = `
CREATE TABLE offices (
  public_key TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  trusted_on TEXT NOT NULL
) STRICT;

CREATE TABLE office_cases (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  public_key TEXT NOT NULL,
  made_at TEXT NOT NULL,
  given TEXT NOT NULL CHECK (json_valid(given))
) STRICT;
`
