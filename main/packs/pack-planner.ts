import type { PackId } from '../../core/ids.ts'
import { planPack } from '../../core/pack/plan-pack.ts'
import type { PackChoices, PackPlan, PackProblem } from '../../core/pack/types.ts'
import type { Result } from '../../core/result.ts'
import { getCase } from '../../db/cases.ts'
import { getEmblem, listPhotos } from '../../db/pictures.ts'
import { lettersBefore } from '../../db/letters-before.ts'
import { listStocks } from '../../db/stocks.ts'
import { listMembers } from '../../db/members.ts'
import { dataRevision } from '../../db/revision.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'

type PlannerServices = Pick<Services, 'db' | 'today' | 'newId'>
type Planned = Result<PackPlan, readonly PackProblem[]>

/** Reads the records that the choices name and plans the pack; writes nothing. */
const planOf = (services: PlannerServices, choices: PackChoices): Planned => {
  const packId = services.newId<PackId>()
  return planPack({
    packId,
    madeOn: services.today(),
    settings: currentSettings(services),
    cases: choices.caseIds.flatMap((caseId) => getCase(services.db, caseId) ?? []),
    members: choices.members === 'none' ? [] : listMembers(services.db, '').filter(({ archivedOn }) => archivedOn === null),
    choices,
    photos: listPhotos(services.db),
    emblem: getEmblem(services.db) ?? null,
    lettersBefore: lettersBefore(services.db, choices.occasion),
    ownStocks: listStocks(services.db),
    // The end of a ULID is random, and has the alphabet of the letter codes.
    codeMark: packId.slice(-4),
    words: sheetWordsFor(choices),
  })
}

/**
 * Plans packs and caches the last plan. A person looks at a plan, then at its pages, then makes it: while
 * choices, day and data are the same, that is one plan. Making a pack changes the data, so no two packs
 * have the same plan.
 */
export const createPackPlanner = (services: PlannerServices): Services['planPack'] => {
  let last: { readonly key: string; readonly planned: Planned } | null = null
  return (choices) => {
    // In a new data folder the first call makes the settings, which changes the data.
    currentSettings(services)
    const key = JSON.stringify([choices, services.today(), dataRevision(services.db)])
    if (last?.key !== key) last = { key, planned: planOf(services, choices) }
    return last.planned
  }
}
