import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

export type DeadlineState = {
  readonly state: 'none' | 'soon' | 'open' | 'late'
  /** Days left; days late when late; 0 without a deadline. */
  readonly days: number
}

/** A letter takes days to arrive: with this many days left, or fewer, a coordinator should hurry. */
export const soonDays = 7

/** The state of a deadline on a day. The day of the deadline itself is not late. */
export const deadlineOf = (deadline: Day | null, today: Day): DeadlineState => {
  if (deadline === null) return { state: 'none', days: 0 }
  const daysLeft = daysBetween(today, deadline)
  if (daysLeft < 0) return { state: 'late', days: -daysLeft }
  return { state: daysLeft <= soonDays ? 'soon' : 'open', days: daysLeft }
}
