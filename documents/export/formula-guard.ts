/**
 * Spreadsheets run a cell that begins like a formula. The guard is an apostrophe before it; reading removes
 * one apostrophe. Text that already looks guarded gets another one, so that the round trip is exact.
 */
const trigger = /^'*[=+\-@\t\r\n]/u
const guarded = /^'+[=+\-@\t\r\n]/u

/** The text of a cell that a spreadsheet does not run. */
export const guardCell = (text: string): string => (trigger.test(text) ? `'${text}` : text)

/** The text that was guarded; other text stays as it is. */
export const unguardCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
