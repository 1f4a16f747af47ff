/**
 * What a group knows of its members but for the address, the log of each import, the words of a consent with the
 * answers before it, and which members were erased: only their ids, so that a copy from before is cleaned too.
 */
export const people = `
ALTER TABLE members ADD COLUMN joined_on TEXT;
ALTER TABLE members ADD COLUMN archived_on TEXT;
ALTER TABLE members ADD COLUMN reviewed_on TEXT;
ALTER TABLE members ADD COLUMN languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages));
ALTER TABLE members ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
ALTER TABLE members ADD COLUMN likes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(likes));
ALTER TABLE members ADD COLUMN avoids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(avoids));
ALTER TABLE member_consents ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE member_consents ADD COLUMN earlier TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(earlier));
ALTER TABLE member_imports ADD COLUMN columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns));
ALTER TABLE member_imports ADD COLUMN log TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(log));
CREATE TABLE erased_members (
  id TEXT NOT NULL PRIMARY KEY,
  erased_on TEXT NOT NULL
) STRICT;
`
