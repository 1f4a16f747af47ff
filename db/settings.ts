import type { PolicyValues } from '../core/policy/policies.ts'
import { withValues } from '../core/policy/policy-settings.ts'
import { defaultSettings } from '../core/settings/default-settings.ts'
import type { Settings } from '../core/settings/types.ts'
import { changeOne, inTransaction, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

/** What the group's office fixed on this computer, by the connection to the data. */
const fixedHere = new WeakMap<ReadableDb, Partial<PolicyValues>>()

/**
 * From now on every reader gets these values and every writer stores them, also where a step of Undo, a restored copy or a
 * form that was opened before has others.
 */
export const fixSettings = (db: WritableDb, fixed: Partial<PolicyValues>): void => void fixedHere.set(db, fixed)

/** Settings stored by an older version lack newer ones. */
const whole = (kept: Settings): Settings => ({ ...defaultSettings(kept.groupId), ...kept })

const withFixed = (db: ReadableDb, settings: Settings): Settings => withValues(settings, fixedHere.get(db) ?? {})

/** The group's settings as the row has them, without what the office fixed. */
const storedSettings = (db: ReadableDb): Settings | undefined => {
  const row = rowOf<{ value: string }>(db, 'SELECT value FROM settings WHERE id = 1')
  return row && whole(JSON.parse(row.value) as Settings)
}

/** The group's settings; undefined before anything was saved. */
export const getSettings = (db: ReadableDb): Settings | undefined => {
  const stored = storedSettings(db)
  return stored && withFixed(db, stored)
}

/** Stores the settings in place of those before. */
export const saveSettings = (db: WritableDb, settings: Settings): void =>
  inTransaction(db, () => changeOne(db,
    'INSERT INTO settings (id, value) VALUES (1, :value) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    { value: JSON.stringify(withFixed(db, settings)) }))

/** Stores the settings where the row has others. */
export const settleSettings = (db: WritableDb, settings: Settings): void => {
  const stored = storedSettings(db)
  if (JSON.stringify(stored) !== JSON.stringify(withFixed(db, settings))) saveSettings(db, settings)
}
