/**
 * How much of a member may be printed on letters, and the group's own Word templates. Codes are text, so
 * a later version can add one; existing members keep full name and home address.
 */
export const letterPacks = `
ALTER TABLE members ADD COLUMN sender_form TEXT NOT NULL DEFAULT 'full';
ALTER TABLE members ADD COLUMN return_address TEXT NOT NULL DEFAULT 'home';

CREATE TABLE templates (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
`
