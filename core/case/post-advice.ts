import type { DeadlineState } from './deadline.ts'
import { isTight } from './deadline.ts'
import type { TargetFacts } from './types.ts'

/** What to do about a deadline, and whether a target can be reached by a faster way. */
export type PostAdvice = {
  /** `post`: a letter arrives in time; `tight`: only if posted today or tomorrow; `too-late`: also send it in another way; `post-unknown`: nobody knows how long post takes; `over`: ask the office. */
  readonly code: 'no-deadline' | 'post' | 'tight' | 'too-late' | 'post-unknown' | 'over'
  readonly hasEmail: boolean
  readonly hasFax: boolean
}

const codes = { 'none': 'no-deadline', 'in-time': 'post', 'arrives-late': 'too-late', 'post-unknown': 'post-unknown', 'over': 'over' } as const

/** Advice from the state of a deadline and the targets that get letters. */
export const postAdvice = (deadline: DeadlineState, targets: readonly Pick<TargetFacts, 'emails' | 'faxes'>[]): PostAdvice => ({
  code: isTight(deadline) ? 'tight' : codes[deadline.state],
  hasEmail: targets.some(({ emails }) => emails.length > 0),
  hasFax: targets.some(({ faxes }) => faxes.length > 0),
})
