import type { LockReason } from '../../core/passphrase/lock-reason.ts'

/** What the calls about locking do. Without a window there is nothing to lock. */
export type Locking = {
  readonly ask: (reason: LockReason) => void
  readonly lock: (how: { readonly reason: LockReason; readonly losesTyped: boolean; readonly whenDone: boolean }) => void
  /** `unanswered`: why it was to lock, where the person has not answered yet what is to be lost. */
  readonly stayOpen: (unanswered: LockReason | null) => void
}

const nothing = (): void => undefined

/** Of a command, which ends by itself. */
export const noLocking: Locking = { ask: nothing, lock: nothing, stayOpen: nothing }
