import type { Settings } from '../core/settings/types.ts'
import { changeOne, inTransaction, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

/** The group's settings; undefined before anything was saved. */
export const getSettings = (db: ReadableDb): Settings | undefined => {
  const row = rowOf<{ value: string }>(db, 'SELECT value FROM settings WHERE id = 1')
  return row && (JSON.parse(row.value) as Settings)
}

/** Stores the settings in place of those before. */
export const saveSettings = (db: WritableDb, settings: Settings): void =>
  inTransaction(db, () => changeOne(db,
    'INSERT INTO settings (id, value) VALUES (1, :value) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    { value: JSON.stringify(settings) }))
