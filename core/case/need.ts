import type { Day } from '../day.ts'
import { deadlineOf } from './deadline.ts'
import type { CaseListItem } from './list-item.ts'

/** Something that a person has to do now for an open case. */
export type Need =
  | { readonly kind: 'post'; readonly item: CaseListItem; readonly count: number; readonly daysLeft: number | null }
  | { readonly kind: 'write'; readonly item: CaseListItem; readonly daysLeft: number }
  | { readonly kind: 'late'; readonly item: CaseListItem; readonly daysLate: number }

/**
 * What an open case needs on a day: near its deadline, letters posted or written; after it, an answer of the office;
 * else written letters to post. Null where it needs nothing now.
 */
export const needOf = (item: CaseListItem, today: Day): Need | null => {
  const { state, days } = deadlineOf(item.deadline, today)
  const count = item.tally.written
  if (state === 'late') return { kind: 'late', item, daysLate: days }
  if (state === 'soon') return count > 0 ? { kind: 'post', item, count, daysLeft: days } : { kind: 'write', item, daysLeft: days }
  return count > 0 ? { kind: 'post', item, count, daysLeft: null } : null
}
