/** Where something is posted to an outlet, with line breaks: for labels and envelopes. */
export const outletAddress = `
ALTER TABLE outlets ADD COLUMN address TEXT;
`
