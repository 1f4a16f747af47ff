import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

export type DeadlineState = {
  readonly state: 'none' | 'soon' | 'open' | 'late'
  /** Days left; days late when late; 0 without a deadline. */
  readonly days: number
}

/** A letter needs days on its way: with this many left a coordinator should hurry. */
export const soonDays = 7

/** How a deadline stands on a day. The deadline's own day still counts as left. */
export const deadlineOf = (deadline: Day | null, today: Day): DeadlineState => {
  if (deadline === null) return { state: 'none', days: 0 }
  const left = daysBetween(today, deadline)
  if (left < 0) return { state: 'late', days: -left }
  return { state: left <= soonDays ? 'soon' : 'open', days: left }
}
