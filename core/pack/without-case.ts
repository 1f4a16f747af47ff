import type { CaseId } from '../ids.ts'
import { countPack } from './count-pack.ts'
import type { PostageTable } from './postage.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackPlan } from './types.ts'

/** A stored plan of several cases without one of them. The letters of the others keep their codes and their pages. */
export const withoutCase = (plan: PackPlan, caseId: CaseId, postage: PostageTable, words: SheetWords): PackPlan => {
  const places = new Map<number, number>()
  for (const [place, batch] of plan.batches.entries()) if (batch.caseId !== caseId) places.set(place, places.size)
  const without = {
    ...plan,
    choices: { ...plan.choices, caseIds: plan.choices.caseIds.filter((id) => id !== caseId) },
    batches: plan.batches.filter((batch) => batch.caseId !== caseId),
    cards: plan.cards.filter((card) => card.caseId !== caseId),
    letters: plan.letters.flatMap((letter) => {
      const batch = places.get(letter.batch)
      return batch === undefined ? [] : [{ ...letter, batch }]
    }),
    warnings: plan.warnings.filter((warning) => warning.caseId !== caseId),
  }
  return { ...without, counts: countPack(without, postage, words) }
}
