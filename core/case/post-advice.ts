import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { TargetFacts } from './types.ts'

/** Whether a letter posted today can arrive in time, and what to do if not. */
export type PostAdvice = {
  /** `post`: it arrives in time; `tight`: only if posted within two days; `too-late`: also send it in another way; `over`: ask the office. */
  readonly code: 'no-deadline' | 'post' | 'tight' | 'too-late' | 'over'
  /** Days that post takes to the targets. */
  readonly postDays: number
  /** Whether a target can be reached by a faster way. */
  readonly hasEmail: boolean
  readonly hasFax: boolean
}

const maxTightDays = 2

/**
 * Advice from the days left and the days that post takes; the group sets these figures, because
 * postal services differ and change.
 */
export const postAdvice = (given: {
  readonly deadline: Day | null
  readonly today: Day
  readonly isAbroad: boolean
  readonly postDays: { readonly home: number; readonly abroad: number }
  readonly targets: readonly Pick<TargetFacts, 'emails' | 'faxes' | 'isCopy'>[]
}): PostAdvice => {
  const recipients = given.targets.filter(({ isCopy }) => !isCopy)
  const postDays = given.isAbroad ? given.postDays.abroad : given.postDays.home
  const ways = { postDays, hasEmail: recipients.some(({ emails }) => emails.length > 0), hasFax: recipients.some(({ faxes }) => faxes.length > 0) }
  if (given.deadline === null) return { code: 'no-deadline', ...ways }
  const daysLeft = daysBetween(given.today, given.deadline)
  const daysToSpare = daysLeft - postDays
  return { code: daysLeft < 0 ? 'over' : daysToSpare < 0 ? 'too-late' : daysToSpare < maxTightDays ? 'tight' : 'post', ...ways }
}
