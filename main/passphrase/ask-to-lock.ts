import { answerMinutes, isAtOnce, locksUnanswered, type LockReason } from '../../core/passphrase/lock-reason.ts'
import type { Locking } from './locking.ts'

/** A window that does not answer in this time is not asked any more: what was typed is on the disk within a second. */
const patienceMilliseconds = 10_000

type Given = {
  readonly isSet: () => boolean
  /** How many things are being made that locking would stop. */
  readonly making: () => number
  /** Takes the windows out of sight. */
  readonly hide: () => void
  /** Asks the window to keep what is typed. */
  readonly askWindow: (asked: { readonly reason: LockReason; readonly making: number }) => void
  /** Notes for the next start that what was typed last is lost. */
  readonly noteLost: () => void
  readonly end: (reason: LockReason, losesTyped: boolean) => void
  readonly whenDone: (reason: LockReason) => void
  readonly stayOpen: () => void
}

/** Asks the window to lock, and locks without it where it or the person does not answer. */
export const createAskToLock = ({ isSet, making, hide, askWindow, noteLost, end, whenDone, stayOpen }: Given): Locking => {
  let waiting: NodeJS.Timeout | undefined
  const stopWaiting = (): void => clearTimeout(waiting)
  const endLost = (reason: LockReason): void => {
    noteLost()
    end(reason, true)
  }
  return {
    ask: (reason) => {
      if (!isSet()) return
      stopWaiting()
      // Before the computer sleeps, and not after it woke: the window may take as long as it is waited for.
      if (reason === 'sleep' || reason === 'screen') hide()
      waiting = setTimeout(() => end(reason, true), patienceMilliseconds)
      askWindow({ reason, making: making() })
    },
    lock: ({ reason, losesTyped, whenDone: waits }) => {
      stopWaiting()
      if (waits) whenDone(reason)
      // Who answered that it may be lost knows it.
      else if (losesTyped && isAtOnce(reason)) endLost(reason)
      else end(reason, losesTyped)
    },
    stayOpen: (unanswered) => {
      stopWaiting()
      stayOpen()
      if (unanswered !== null && locksUnanswered(unanswered)) waiting = setTimeout(() => endLost(unanswered), answerMinutes * 60_000)
    },
  }
}
