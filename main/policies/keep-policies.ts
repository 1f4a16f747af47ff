import { fixedValues } from '../../core/policy/policies.ts'
import { withOffered } from '../../core/policy/policy-settings.ts'
import { fixSettings, settleSettings } from '../../db/settings.ts'
import { outsideStep } from '../../db/undo/current-step.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'

/**
 * Puts what the office set into the settings: fixed values always, the others while the group is not set up. Called once
 * the data are open. What cannot be stored is fixed all the same, and stored by a later start.
 */
export const keepPolicies = (services: Pick<Services, 'db' | 'newId' | 'log' | 'policies'>): void => {
  const { db, log, policies } = services
  if (Object.keys(policies.values).length === 0) return
  fixSettings(db, fixedValues(policies))
  try {
    outsideStep(() => settleSettings(db, withOffered(currentSettings(services), policies.values)))
  } catch (error) {
    log.error('policies', error)
  }
}
