import type { Action, Became } from '../core/action/types.ts'

/** A recorded action with the names that a list shows beside it. */
export type ActionView = Action & {
  readonly uaNumber: string | null
  readonly caseName: string
  readonly targetName: string | null
  readonly memberName: string | null
  /** The outlet from which it came back or where it was posted; empty for a member who was deleted, null where there is none. */
  readonly outletName: string | null
  /** It was taken back, and nothing counts in its place. */
  readonly isVoided: boolean
  /** What counts in its place; null where there is nothing. */
  readonly became: Became | null
}
