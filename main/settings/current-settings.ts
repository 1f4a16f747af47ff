import { defaultSettings } from '../../core/settings/default-settings.ts'
import type { Settings } from '../../core/settings/types.ts'
import { getSettings, saveSettings } from '../../db/settings.ts'
import type { Services } from '../services.ts'

/** The group's settings. In a new data folder they are made and stored, so that the group keeps its id. */
export const currentSettings = ({ db, newId }: Pick<Services, 'db' | 'newId'>): Settings => {
  const kept = getSettings(db)
  if (kept) return kept
  const made = defaultSettings(newId())
  saveSettings(db, made)
  return getSettings(db) ?? made
}
