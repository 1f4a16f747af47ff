import type { CaseId } from '../../../core/ids.ts'
import type { PackPlan } from '../../../core/pack/types.ts'

export type CaseCounts = { readonly abroad: number; readonly home: number; readonly letters: number }

/** Number of letters of each case in a plan, at home and abroad. */
export const countsByCase = (plan: Pick<PackPlan, 'batches'>): ReadonlyMap<CaseId, CaseCounts> => {
  const counts = new Map<CaseId, CaseCounts>()
  for (const { caseId, letterCount, postage } of plan.batches) {
    const before = counts.get(caseId) ?? { abroad: 0, home: 0, letters: 0 }
    counts.set(caseId, { ...before, [postage]: before[postage] + letterCount, letters: before.letters + letterCount })
  }
  return counts
}
