import { isOutdated } from '../../core/pack/is-outdated.ts'
import type { PackSummary } from '../../core/pack/pack-summary.ts'
import { getCase } from '../../db/cases.ts'
import { getPack } from '../../db/packs.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { Services } from '../services.ts'

/**
 * The pack with only those changed cases whose letters would be different: a note on a case changes its
 * revision but no letter.
 */
export const withChanges = (services: Pick<Services, 'db' | 'newId'>, pack: PackSummary): PackSummary => {
  if (pack.changedCases.length === 0) return pack
  const batches = getPack(services.db, pack.id)?.plan.batches ?? []
  const { country } = currentSettings(services)
  return {
    ...pack,
    changedCases: pack.changedCases.filter((id) => {
      const kept = getCase(services.db, id)
      return kept !== undefined && kept.status !== 'closed' && batches.some((batch) => batch.caseId === id && isOutdated(batch, kept, country))
    }),
  }
}
