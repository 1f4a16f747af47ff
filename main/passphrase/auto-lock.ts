import { idleBeforeWarning, idleStep } from '../../core/passphrase/idle-lock.ts'
import type { LockChoices } from '../../core/passphrase/lock-choices.ts'
import type { LockReason } from '../../core/passphrase/lock-reason.ts'

type Given = {
  /** Milliseconds of the wall clock: it goes on while the computer sleeps. */
  readonly now: () => number
  /** Undefined without a passphrase: then nothing locks. */
  readonly choices: () => LockChoices | undefined
  /** Whether something is being made that locking would stop, such as a letter pack. */
  readonly isBusy: () => boolean
  /** Whether a room is looking at the totals of an event. */
  readonly isShownToRoom: () => boolean
  /** Says how many seconds are left; null where somebody came back. */
  readonly warn: (secondsLeft: number | null) => void
  readonly lock: (reason: LockReason) => void
}

/** Decides when to lock. It hears what happens, and is asked once a second. */
export type AutoLock = {
  /** A key or the mouse in the window. */
  readonly heard: () => void
  /** Whether the window says that it is about to lock: the next key ends that, and does nothing else. */
  readonly isWarning: () => boolean
  readonly tick: () => void
  /** The computer goes to sleep. Nothing is waited for: it may wake in other hands. */
  readonly sleeps: () => void
  /** The screen is locked; what is being made is finished first. */
  readonly screenLocked: () => void
  /** Locks as soon as nothing is being made any more. */
  readonly whenDone: (reason: LockReason) => void
  /** A person decided that it stays open: what was to lock later does not either. */
  readonly stayOpen: () => void
}

export const createAutoLock = ({ now, choices, isBusy, isShownToRoom, warn, lock }: Given): AutoLock => {
  let last = now()
  let isWarning = false
  let waiting: LockReason | undefined
  const locksWithSystem = (): boolean => choices()?.locksWithSystem ?? false
  const endWarning = (): void => {
    if (isWarning) warn(null)
    isWarning = false
  }
  const lockNow = (reason: LockReason): void => {
    waiting = undefined
    isWarning = false
    // The window may stay open, because what was typed cannot be kept: then it is asked again after as long.
    last = now()
    lock(reason)
  }
  const whenDone = (reason: LockReason): void => {
    if (isBusy()) waiting = reason
    else lockNow(reason)
  }
  const tickIdle = ({ lockAfter }: LockChoices): void => {
    // Set back, the clock would make a window wait for hours.
    last = Math.min(last, now())
    if (isBusy() || isShownToRoom()) last = Math.max(last, now() - idleBeforeWarning(lockAfter) * 1000)
    const step = idleStep((now() - last) / 1000, lockAfter)
    if (step.kind === 'lock') lockNow('idle')
    else if (step.kind === 'open') endWarning()
    else if (!isWarning && !isBusy() && !isShownToRoom()) {
      isWarning = true
      warn(step.secondsLeft)
    }
  }
  const heard = (): void => {
    last = now()
    endWarning()
  }
  return {
    isWarning: () => isWarning,
    heard: () => {
      heard()
      // Who is back at an unlocked screen goes on.
      if (waiting === 'screen') waiting = undefined
    },
    tick: () => {
      const chosen = choices()
      if (!chosen) {
        // The passphrase was removed meanwhile: nothing locks any more.
        waiting = undefined
        return
      }
      if (waiting !== undefined && !isBusy()) lockNow(waiting)
      else tickIdle(chosen)
    },
    sleeps: () => {
      if (locksWithSystem()) lockNow('sleep')
    },
    screenLocked: () => {
      if (locksWithSystem()) whenDone('screen')
    },
    whenDone,
    stayOpen: () => {
      waiting = undefined
      heard()
    },
  }
}
