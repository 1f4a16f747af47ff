import type { AffectedPack } from '../core/case/change.ts'
import type { Case } from '../core/case/types.ts'
import { isOutdated } from '../core/letter/is-outdated.ts'
import { printedBatchesOf } from '../db/pack-letters.ts'
import { currentSettings } from './current-settings.ts'
import type { Services } from './services.ts'

/** Packs whose letters of this case do not say what the case says, newest first. */
export const oldPacksOf = (services: Pick<Services, 'db' | 'newId'>, kept: Case): readonly AffectedPack[] => {
  const home = currentSettings(services).country
  return printedBatchesOf(services.db, kept.id).flatMap(({ batches, ...pack }) => {
    const letters = batches.filter((batch) => isOutdated(batch, kept, home)).reduce((sum, batch) => sum + batch.letterCount, 0)
    return letters === 0 ? [] : [{ ...pack, letters }]
  })
}
