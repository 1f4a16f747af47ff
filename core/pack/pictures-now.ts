import type { CaseId } from '../ids.ts'
import type { KeptPicture, PrintedPicture } from '../picture/types.ts'
import type { PackPlan } from './types.ts'

/** The pictures that are kept today. */
export type PicturesNow = { readonly photos: ReadonlyMap<CaseId, PrintedPicture>; readonly emblem: KeptPicture | null }

/** An emblem says whose sheet it is. */
export const emblemOf = (emblem: KeptPicture | null, groupName: string): PrintedPicture | null => (emblem === null ? null : { ...emblem, description: groupName, credit: '' })

/** A stored plan with the pictures of today, and the cases whose photo was removed since: it may not be shown any more. A pack that had none gets none. */
export const withPicturesNow = (plan: PackPlan, { photos, emblem }: PicturesNow): { readonly plan: PackPlan; readonly gone: readonly CaseId[] } => {
  const gone = plan.cards.filter(({ photo, caseId }) => photo !== null && !photos.has(caseId)).map(({ caseId }) => caseId)
  const cards = plan.cards.map((card) => (card.photo === null ? card : { ...card, photo: photos.get(card.caseId) ?? null }))
  const now = { ...plan, cards, emblem: plan.emblem === null ? null : emblemOf(emblem, plan.groupName) }
  return { plan: JSON.stringify([now.cards, now.emblem]) === JSON.stringify([plan.cards, plan.emblem]) ? plan : now, gone }
}
