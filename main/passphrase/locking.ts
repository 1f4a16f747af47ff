import type { LockReason } from '../../preload/passphrase-calls.ts'

/** What the calls about locking do. Without a window there is nothing to lock. */
export type Locking = {
  readonly ask: (reason: LockReason) => void
  readonly lock: (how: { readonly reason: LockReason; readonly losesTyped: boolean; readonly whenDone: boolean }) => void
  readonly stayOpen: () => void
}

const nothing = (): void => undefined

/** Of a command, which ends by itself. */
export const noLocking: Locking = { ask: nothing, lock: nothing, stayOpen: nothing }
