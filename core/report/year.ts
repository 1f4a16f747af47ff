import type { ActionKind } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseId, EventId } from '../ids.ts'
import type { Mention, MentionAnswers } from './member-mentions.ts'
import type { PeopleCount, Period } from './types.ts'

export type YearCase = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly title: string; readonly letters: number }

/** What is known of a case since the group wrote: its people or title, and what a person noted of its outcome or typed in its place. */
export type YearNews = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly title: string; readonly text: string }

/** An event of the year and who came, null where nobody counted. */
export type YearEvent = { readonly id: EventId; readonly name: string; readonly on: Day; readonly headcount: number | null; readonly newcomers: number | null }

/** What a person types for the page of a year. */
export type YearRequest = {
  readonly year: number
  readonly occasion: string
  readonly next: string
  /** Texts in place of what was noted of a case's outcome; an empty one leaves the case out. */
  readonly news: Readonly<Record<CaseId, string>>
  readonly answers: MentionAnswers
}

/** The year as the page on screen shows it: its page to print, what is beside it, and where a member may be named. */
export type YearView = {
  readonly page: GroupYear
  /** Written and not posted, by month. */
  readonly notPosted: readonly number[]
  /** The other kinds of which anything was posted, by month. */
  readonly others: readonly { readonly kind: ActionKind; readonly counts: readonly number[] }[]
  /** Letters by month of the year before; all 0 where there were none. */
  readonly before: readonly number[]
  readonly events: readonly YearEvent[]
  /** What was noted of each case, before what is typed in its place. */
  readonly news: readonly YearNews[]
  readonly mentions: readonly Mention[]
  /** The first year in which anything was recorded. */
  readonly firstYear: number
}

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
  readonly cases: readonly YearCase[]
  readonly replies: number
  /** What is known of the cases since the group wrote: the case, and what a person noted of its outcome. */
  readonly news: readonly YearNews[]
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
