import type { Action, Became } from '../core/action/types.ts'

/** A recorded action with the names that a list shows beside it. */
export type ActionView = Action & {
  readonly uaNumber: string | null
  readonly caseName: string
  readonly targetName: string | null
  readonly memberName: string | null
  /** It was taken back, and nothing counts in its place. */
  readonly isVoided: boolean
  /** What counts in its place; null where there is nothing. */
  readonly became: Became | null
}
