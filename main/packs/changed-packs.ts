import { changedPictures } from '../../core/pack/changed-pictures.ts'
import { isOutdated } from '../../core/pack/is-outdated.ts'
import type { PackSummary } from '../../core/pack/pack-summary.ts'
import { getCase } from '../../db/cases.ts'
import { picturesOfPacks } from '../../db/pack-pictures.ts'
import { getPack } from '../../db/packs.ts'
import { getEmblem, listPhotos } from '../../db/pictures.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { Services } from '../services.ts'

/** The packs with what they printed of pictures that are others now. */
export const withPictureChanges = ({ db }: Pick<Services, 'db'>, packs: readonly PackSummary[]): readonly PackSummary[] => {
  const printed = picturesOfPacks(db)
  const now = { photos: listPhotos(db), emblem: getEmblem(db) ?? null }
  return packs.map((pack) => {
    const own = printed.get(pack.id)
    if (own === undefined) return pack
    const { photos: changedPhotos, isEmblem: isEmblemChanged } = changedPictures(own.pictures, own.parts, now)
    return { ...pack, changedPhotos, isEmblemChanged }
  })
}

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
