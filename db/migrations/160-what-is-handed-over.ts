/**
 * What was handed over, until when a helper gives it back, and the codes of printed letters, so that they are known on another
 * laptop: `letter_codes` has them without the pack and without who is to write.
 */
export const whatIsHandedOver = `
ALTER TABLE hand_overs ADD COLUMN what TEXT NOT NULL DEFAULT 'event' CHECK (what IN ('event', 'cases', 'everything'));
ALTER TABLE hand_overs ADD COLUMN cases INTEGER CHECK (cases >= 0);
ALTER TABLE hand_overs ADD COLUMN return_by TEXT;

CREATE TABLE letter_codes (
  code TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES targets (id) ON DELETE CASCADE,
  made_on TEXT NOT NULL
) STRICT;
CREATE INDEX letter_codes_by_case ON letter_codes (case_id);
CREATE INDEX letter_codes_by_target ON letter_codes (target_id);
`
