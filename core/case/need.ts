import type { Day } from '../day.ts'
import { deadlineOf, type DeadlineState } from './deadline.ts'
import type { CaseListItem } from './list-item.ts'
import type { PostTime } from './post-days.ts'

/**
 * What a person has to do now for an open case, in the order of Home: what can still be met comes before what is
 * over. `post-now`: written letters have to be posted for a near deadline; `write`: letters have to be written for
 * one; `post`: written letters wait, the deadline is not near; `ask`: the deadline is over, the office has to say
 * whether letters still help.
 */
export const needKinds = ['post-now', 'write', 'post', 'ask'] as const
export type NeedKind = (typeof needKinds)[number]

export type Need = { readonly kind: NeedKind; readonly item: CaseListItem; readonly deadline: DeadlineState }

/** The needs of one kind, the nearest deadline first: the first of them and their number. */
export type NeedGroup = { readonly kind: NeedKind; readonly items: readonly Need[]; readonly total: number }

type Given = PostTime & { readonly deadline: Day | null; readonly written: number }

/** What an open case needs on a day; null where it needs nothing now. */
export const needKindOf = (given: Given, today: Day): NeedKind | null => {
  const { state, isNear } = deadlineOf(given, today)
  if (state === 'over') return 'ask'
  if (isNear) return given.written > 0 ? 'post-now' : 'write'
  return given.written > 0 ? 'post' : null
}

/** The same for an item of a list. */
export const needOf = (item: CaseListItem, today: Day): Need | null => {
  const kind = needKindOf({ ...item, written: item.tally.written }, today)
  return kind && { kind, item, deadline: deadlineOf(item, today) }
}
