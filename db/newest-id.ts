import { rowsOf, type ReadableDb } from './handle.ts'

/** Tables of which the row with the highest id is the one that came last. */
const tables = ['cases', 'sources', 'members', 'member_imports', 'events', 'packs', 'reports', 'outlets', 'outlet_entries', 'attachments', 'case_photos', 'hand_overs'] as const

/** A highest possible time is none that a clock gave: ids of such rows would leave no room above them. */
const isOfAClock = "id < '7' AND length(id) = 26"

/** The highest id in the data; null where there is none. */
export const newestId = (db: ReadableDb): string | null =>
  rowsOf<{ id: string | null }>(db, tables.map((table) => `SELECT max(id) AS id FROM ${table} WHERE ${isOfAClock}`).join(' UNION ALL '))
    .reduce<string | null>((highest, { id }) => (id !== null && (highest === null || id > highest) ? id : highest), null)
