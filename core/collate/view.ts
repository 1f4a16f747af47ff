import type { Period } from '../report/types.ts'
import type { Collation } from './collation.ts'
import type { SlipAnswer, SlipUse } from './settle-types.ts'

/** By what the page of an office shows its numbers. */
export const collateTables = ['slips', 'case', 'kind', 'group', 'section', 'period'] as const
export type CollateTable = (typeof collateTables)[number]

/** What an office chose: the period that is added up, null for all slips, and its decisions by the checksums of slips. */
export type CollateChoice = { readonly period: Period | null; readonly answers: Readonly<Record<string, SlipAnswer>> }

/** How far files are read. */
export type ReadProgress = { readonly done: number; readonly total: number }

/** The parts of a collation that lists show. */
export type CollateLists = Pick<Collation, 'cases' | 'groups' | 'sections' | 'periods' | 'slips' | 'refused' | 'silent'>

/** What the page shows beside the lists of the chosen table; the other lists are empty. */
export type CollateView = {
  /** Null while nothing is read. */
  readonly reading: ReadProgress | null
  /** Files that were not read because a person stopped. Nothing of them is in any number. */
  readonly unread: number
  /** Files of folders that are no slips by their names. */
  readonly passedOver: number
  /** The periods of the slips, those of most slips first. */
  readonly periods: readonly (Period & { readonly slips: number })[]
  readonly counts: Readonly<Record<SlipUse, number>> & { readonly slips: number; readonly otherPeriod: number; readonly refused: number; readonly silent: number }
  readonly collation: Collation
}

const of: Readonly<Record<CollateTable, readonly (keyof CollateLists)[]>> = {
  slips: ['slips', 'refused', 'silent'], case: ['cases'], kind: [], group: ['groups'], section: ['sections'], period: ['periods'],
}

/** The collation with the lists of one table alone: those of thousands of slips are long. */
export const withListsOf = (collation: Collation, table: CollateTable): Collation => {
  const none: CollateLists = { cases: [], groups: [], sections: [], periods: [], slips: [], refused: [], silent: [] }
  return { ...collation, ...none, ...Object.fromEntries(of[table].map((list) => [list, collation[list]])) }
}

/** More periods than anybody would choose from. */
const maxPeriods = 36

/** The periods that slips have, those of most slips first, then the latest. */
export const periodsOf = (slips: readonly { readonly period: Period }[]): CollateView['periods'] => {
  const counts = new Map<string, Period & { slips: number }>()
  for (const { period: { from, to } } of slips) {
    const known = counts.get(`${from} ${to}`) ?? { from, to, slips: 0 }
    counts.set(`${from} ${to}`, { ...known, slips: known.slips + 1 })
  }
  return [...counts.values()].toSorted((one, other) => other.slips - one.slips || (one.to < other.to ? 1 : -1)).slice(0, maxPeriods)
}
