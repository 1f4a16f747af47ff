import type { AffectedPack, CasePack } from '../../core/case/change.ts'
import type { Case } from '../../core/case/types.ts'
import type { PackBatch } from '../../core/pack/types.ts'
import { isOutdated } from '../../core/pack/is-outdated.ts'
import { printedBatchesOf } from '../../db/pack-letters.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { Services } from '../services.ts'

const lettersIn = (batches: readonly PackBatch[]): number => batches.reduce((sum, batch) => sum + batch.letterCount, 0)

/** The finished packs with letters of a case, newest first. */
export const packsOf = (services: Pick<Services, 'db' | 'newId'>, kept: Case): readonly CasePack[] => {
  const home = currentSettings(services).country
  return printedBatchesOf(services.db, kept.id).map(({ batches, ...pack }) => ({
    ...pack, letters: lettersIn(batches), oldLetters: lettersIn(batches.filter((batch) => isOutdated(batch, kept, home))),
  }))
}

/** Packs whose letters of this case differ from the case now, newest first. */
export const oldPacksOf = (services: Pick<Services, 'db' | 'newId'>, kept: Case): readonly AffectedPack[] =>
  packsOf(services, kept).flatMap(({ oldLetters, letters: _letters, ...pack }) => (oldLetters === 0 ? [] : [{ ...pack, letters: oldLetters }]))
