import { withoutCodes } from '../../core/pack/preview-codes.ts'
import { packItems } from '../../core/pack/pack-items.ts'
import type { PackItem } from '../../core/pack/pack-order.ts'
import { packUnits, type PackUnit } from '../../core/pack/pack-pages.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'

type PlanPages = {
  readonly items: readonly PackItem[]
  readonly units: readonly PackUnit[]
  /** The plan as it is looked at. */
  readonly shown: PackPlan
}

/** A person looks at many pages of one plan: while the planner has it, this is found once. */
const cache = new WeakMap<PackPlan, PlanPages>()

/** What is on which page of a plan. */
export const pagesOfPlan = (plan: PackPlan): PlanPages => {
  const known = cache.get(plan)
  if (known !== undefined) return known
  const items = packItems(plan, sheetWordsFor(plan.choices))
  const made = { items, units: packUnits(items, plan), shown: withoutCodes(plan) }
  cache.set(plan, made)
  return made
}
