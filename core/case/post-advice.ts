import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { TargetFacts } from './types.ts'

/** Whether a letter posted today can arrive in time, and what to do if not. */
export type PostAdvice = {
  /** `post`: it arrives in time; `tight`: today or tomorrow; `too-late`: send by another way as well; `over`: ask the office. */
  readonly code: 'no-deadline' | 'post' | 'tight' | 'too-late' | 'over'
  /** Days the post takes to where the targets are. */
  readonly postDays: number
  /** Faster ways that the targets have. */
  readonly hasEmail: boolean
  readonly hasFax: boolean
}

const tightDays = 2

/**
 * Advice from the days left and the days that post takes there; the figures are the group's own
 * setting, since posts differ and change.
 */
export const postAdvice = (given: {
  readonly deadline: Day | null
  readonly today: Day
  readonly isAbroad: boolean
  readonly postDays: { readonly home: number; readonly abroad: number }
  readonly targets: readonly Pick<TargetFacts, 'emails' | 'faxes' | 'isCopy'>[]
}): PostAdvice => {
  const written = given.targets.filter(({ isCopy }) => !isCopy)
  const postDays = given.isAbroad ? given.postDays.abroad : given.postDays.home
  const ways = { postDays, hasEmail: written.some(({ emails }) => emails.length > 0), hasFax: written.some(({ faxes }) => faxes.length > 0) }
  if (given.deadline === null) return { code: 'no-deadline', ...ways }
  const left = daysBetween(given.today, given.deadline)
  const spare = left - postDays
  return { code: left < 0 ? 'over' : spare < 0 ? 'too-late' : spare < tightDays ? 'tight' : 'post', ...ways }
}
