import type { ActionKind } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { PeopleCount, Period } from './types.ts'

/** What a group did in a year, for its own meeting and wall: like a report, it has no field for a person of the group. */
export type GroupYear = {
  readonly groupName: string
  readonly period: Period
  readonly madeOn: Day
  /** Such as the meeting that it is for; empty where none is named. */
  readonly occasion: string
  /** Letters posted, month by month, all months of the period in order. */
  readonly months: readonly { readonly from: Day; readonly letters: number }[]
  /** Posted, by kind, letters too; copies are left out. */
  readonly kinds: readonly { readonly kind: Exclude<ActionKind, 'copy'>; readonly count: number }[]
  readonly events: number
  readonly headcount: PeopleCount
  /** Those with the most letters first. */
  readonly cases: readonly { readonly title: string; readonly letters: number }[]
  readonly replies: number
  /** What is known of the cases since the group wrote: the case, and what a person noted of its outcome. */
  readonly news: readonly { readonly title: string; readonly text: string }[]
  /** Where and when people meet next; empty where that is not known. */
  readonly next: string
  readonly isPractice: boolean
}

/** How many letters one block of the chart is: as few as let the highest month have at most `maxBlocks` blocks. */
export const lettersInBlock = (months: GroupYear['months'], maxBlocks: number): number => {
  const max = Math.max(0, ...months.map(({ letters }) => letters))
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].map((step) => step * power).find((unit) => Math.ceil(max / unit) <= maxBlocks)
    if (found !== undefined) return found
  }
}
