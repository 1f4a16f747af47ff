import { allowedPlan } from '../../core/pack/allowed-plan.ts'
import type { LeftOut } from '../../core/pack/left-out.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { getCase } from '../../db/cases.ts'
import { listMembers } from '../../db/members.ts'
import { getEmblem, listPhotos } from '../../db/pictures.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import type { Services } from '../services.ts'

/** A kept plan as it may be printed today, and what of it is left out. The kept plan itself stays: what is allowed again is printed again. */
export const planAgain = ({ db }: Pick<Services, 'db'>, plan: PackPlan): { readonly plan: PackPlan; readonly leftOut: LeftOut } =>
  allowedPlan(plan, {
    members: listMembers(db, ''),
    photos: listPhotos(db),
    emblem: getEmblem(db) ?? null,
    cases: [...new Set(plan.choices.caseIds)].flatMap((id) => getCase(db, id) ?? []),
    words: sheetWordsFor(plan.choices),
  })
