import { defaultSettings } from '../../core/settings/default-settings.ts'
import type { Settings } from '../../core/settings/types.ts'
import { getSettings, saveSettings } from '../../db/settings.ts'
import type { Services } from '../services.ts'

/** The group's settings. On a new data folder they are made once, so that the group keeps its id. */
export const currentSettings = ({ db, newId }: Pick<Services, 'db' | 'newId'>): Settings => {
  const kept = getSettings(db)
  // Settings kept by an older version lack what came later.
  if (kept) return { ...defaultSettings(kept.groupId), ...kept }
  const made = defaultSettings(newId())
  saveSettings(db, made)
  return made
}
