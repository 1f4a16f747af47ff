import { actionKinds, type ActionKind } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseNames, SlipGroup } from './types.ts'

/** What counts, added up. */
export type Sums = {
  readonly counts: Readonly<Record<ActionKind, number>>
  /** All kinds except copies. */
  readonly total: number
  readonly signatories: number
  readonly notPosted: number
  readonly replies: number
  readonly returned: number
  /** Of the slips that say how many people took part. */
  readonly headcount: number
  readonly slipsWithoutHeadcount: number
  /** None in a table by case: a slip is of all its cases. */
  readonly slips: number
  readonly groups: number
}

/** The sums of nothing. */
export const noSums: Sums = {
  counts: Object.fromEntries(actionKinds.map((kind) => [kind, 0])) as Record<ActionKind, number>,
  total: 0, signatories: 0, notPosted: 0, replies: 0, returned: 0, headcount: 0, slipsWithoutHeadcount: 0, slips: 0, groups: 0,
}

/** A row of each table; `last` is what it was in the period before, null where there is nothing to compare with. */
type Summed = { readonly sums: Sums; readonly last: Sums | null }
export type CaseSums = CaseNames & { readonly caseKey: string } & Summed
export type GroupSums = SlipGroup & Summed
export type SectionSums = { readonly section: string | null } & Summed
export type PeriodSums = { readonly from: Day; readonly to: Day; readonly sums: Sums }
