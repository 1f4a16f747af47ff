/** The address where the appeal of a case is found online. */
export const webPage = `
ALTER TABLE cases ADD COLUMN web_page TEXT;
`
