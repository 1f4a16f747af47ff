/**
 * Spreadsheets run a cell that begins like a formula. The guard is an apostrophe before it; reading takes
 * one apostrophe away again. Text that already looks guarded gets another, so that the round trip is exact.
 */
const trigger = /^'*[=+\-@\t\r\n]/u
const guarded = /^'+[=+\-@\t\r\n]/u

/** The cell as a spreadsheet may open it. */
export const guardCell = (text: string): string => (trigger.test(text) ? `'${text}` : text)

/** The text that was guarded; other text stays as it is. */
export const unguardCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
