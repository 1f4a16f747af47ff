import type { ListChoice } from '../../preload/member-import-calls.ts'

/** A list of which nothing was said by hand. */
export const asGuessed: Omit<ListChoice, 'token'> = { encoding: null, sheet: null, columns: null, dayOrder: null }
