import { fitOf } from './fit-letters.ts'
import type { PackItem } from './pack-order.ts'
import { itemPages } from './pack-order.ts'
import type { PackPlan } from './types.ts'

/** What is printed as a whole: a sheet with all its pages, one letter, one sheet of labels, one envelope. */
export type PackUnit = {
  /** Its place among the items of the pack. */
  readonly item: number
  /** The number of its first page in the whole pack, from 1. */
  readonly page: number
  readonly pages: number
  /** The place of the letter in the plan, of the sheet among those of labels, or of the envelope; 0 for other items. */
  readonly at: number
}

type Planned = Pick<PackPlan, 'letters' | 'fits' | 'counts'>

/** The units of an item, as `[at, pages]`. */
const partsOf = (item: PackItem, plan: Planned): readonly (readonly [number, number])[] => {
  switch (item.kind) {
    case 'pages': return [[0, itemPages(item, plan)]]
    case 'letters': return plan.letters.slice(item.from, item.to).map((letter, index) => [item.from + index, fitOf(plan, letter).pages] as const)
    case 'labels': case 'returns': return Array.from({ length: itemPages(item, plan) }, (_, at) => [at, 1] as const)
    case 'envelopes': return plan.letters.map((_, at) => [at, 1] as const)
  }
}

/** Everything that is printed, in order, with the number of its first page. */
export const packUnits = (items: readonly PackItem[], plan: Planned): readonly PackUnit[] => {
  let page = 1
  return items.flatMap((item, index) => partsOf(item, plan).map(([at, pages]): PackUnit => {
    const unit = { item: index, page, pages, at }
    page += pages
    return unit
  }))
}
