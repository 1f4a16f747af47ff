import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { PostTime } from './post-days.ts'

/** A deadline on a day. Every page, list, plan and file that speaks of a deadline takes it from here. */
export type DeadlineState = {
  /** `in-time`: a letter posted today arrives by the deadline; `arrives-late`: it does not, though days are left; `post-unknown`: days are left, and nobody knows how long post takes; `over`: the deadline has passed. */
  readonly state: 'none' | 'in-time' | 'arrives-late' | 'post-unknown' | 'over'
  /** Days left; days late when over; 0 without a deadline. */
  readonly days: number
  /** Days that post takes to the targets; where nobody knows, the days abroad. */
  readonly postDays: number
  /** Days in which a letter can still be posted in time, today not counted; negative when it arrives late. */
  readonly daysToSpare: number
  /** Whether a person has to act now to meet the deadline: amber. */
  readonly isNear: boolean
}

/** With this many days left, or fewer, a coordinator should hurry, however fast the post is. */
const soonDays = 7

/** With fewer days than this to spare, a letter has to be posted today or tomorrow. */
const maxTightDays = 2

/** A deadline is near with this many days left, or fewer. */
export const nearDays = (postDays: number): number => Math.max(soonDays, postDays + maxTightDays - 1)

/** Whether letters have to be posted today or tomorrow to arrive in time. */
export const isTight = ({ state, daysToSpare }: DeadlineState): boolean => state === 'in-time' && daysToSpare < maxTightDays

/** The state of a deadline on a day; how long post takes is from `postTimeTo`. The day of the deadline itself is not over. */
export const deadlineOf = ({ deadline, postDays, isPostKnown }: { readonly deadline: Day | null } & PostTime, today: Day): DeadlineState => {
  if (deadline === null) return { state: 'none', days: 0, postDays, daysToSpare: 0, isNear: false }
  const daysLeft = daysBetween(today, deadline)
  const daysToSpare = daysLeft - postDays
  if (daysLeft < 0) return { state: 'over', days: -daysLeft, postDays, daysToSpare, isNear: false }
  return { state: isPostKnown ? (daysToSpare < 0 ? 'arrives-late' : 'in-time') : 'post-unknown', days: daysLeft, postDays, daysToSpare, isNear: daysLeft <= nearDays(postDays) }
}
