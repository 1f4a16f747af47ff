import type { Day } from '../day.ts'
import type { CaseListItem } from './list-item.ts'
import type { SearchField } from './search-texts.ts'
import type { CaseStatus } from './types.ts'

/** Which cases to list. Empty text and null mean any. */
export type CaseFilter = {
  readonly search: string
  readonly status: CaseStatus | 'all'
  readonly country: string | null
  /** English name of a preferred language or of a letter's. */
  readonly language: string | null
  /** Both ends included; `late` is before today, `none` has no deadline. */
  readonly deadline: 'any' | 'late' | 'within-7-days' | 'within-30-days' | 'none'
}

/** Where the searched words occur: a piece of text and the ranges to mark, in UTF-16 units, end exclusive. */
export type SearchHit = {
  readonly field: SearchField
  readonly text: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

export type FoundCase = CaseListItem & { readonly hit: SearchHit | null }

/** The first of the cases that match the filter, soonest deadline first, and how many match in all. */
export type FoundCases = {
  readonly today: Day
  readonly items: readonly FoundCase[]
  readonly total: number
  /** All cases in the database, without the filter. */
  readonly counts: { readonly open: number; readonly closed: number }
  /** Values to filter by, of all cases in the database, sorted. */
  readonly countries: readonly string[]
  readonly languages: readonly string[]
}
