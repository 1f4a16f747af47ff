import type { Period } from '../report/types.ts'
import type { SlipAnswer, SlipMark, SlipUse } from './settle-types.ts'
import type { KindCounts } from './slip-counts.ts'
import { noSums, type CaseSums, type GroupSums, type PeriodSums, type SectionSums, type Sums } from './sums.ts'
import type { SlipClaims, SlipGroup, SlipHead, SlipProblem } from './types.ts'

/** A slip as lists show it, with each file in which it came. */
export type CollatedSlip = SlipHead & {
  readonly files: readonly string[]
  readonly counts: KindCounts
  /** All kinds except copies. */
  readonly total: number
  readonly use: SlipUse
  readonly marks: readonly SlipMark[]
  readonly answer: SlipAnswer | null
  /** Whether it counts in the period that is added up, in the one before, or in neither. */
  readonly in: 'period' | 'last-period' | 'other-period'
}

/** `claims`: what the file says that it is, null where it says nothing. */
export type RefusedFile = { readonly file: string; readonly problem: SlipProblem; readonly claims: SlipClaims | null }

/** A group that reported in the period before and has no slip in this one. */
type SilentGroup = SlipGroup & { readonly last: Sums | null; /** Files of it that were refused. */ readonly refused: readonly string[] }

/** What the slips of many groups come to. */
export type Collation = {
  /** Null where all slips are added up. */
  readonly period: Period | null
  readonly lastPeriod: Period | null
  readonly total: Sums
  readonly lastTotal: Sums | null
  readonly cases: readonly CaseSums[]
  readonly groups: readonly GroupSums[]
  readonly sections: readonly SectionSums[]
  readonly periods: readonly PeriodSums[]
  readonly silent: readonly SilentGroup[]
  readonly slips: readonly CollatedSlip[]
  readonly refused: readonly RefusedFile[]
}

/** What no slips come to. */
export const emptyCollation: Collation = { period: null, lastPeriod: null, total: noSums, lastTotal: null, cases: [], groups: [], sections: [], periods: [], silent: [], slips: [], refused: [] }

/** How many slips of the period are in which use. */
export const countByUse = ({ slips }: Pick<Collation, 'slips'>, use: SlipUse): number => slips.filter((slip) => slip.use === use && slip.in === 'period').length
