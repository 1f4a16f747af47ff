/**
 * Spreadsheets run a cell that begins like a formula. The guard is an apostrophe before it; reading takes
 * the apostrophe away again, so that a list survives the round trip.
 */
const trigger = /^[=+\-@\t\r]/u
const guarded = /^'[=+\-@\t\r]/u

export const guardCell = (text: string): string => (trigger.test(text) ? `'${text}` : text)

export const unguardCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
