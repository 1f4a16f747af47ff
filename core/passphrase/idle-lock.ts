import type { LockMinutes } from './lock-choices.ts'

/** For how long the window says that it is about to lock. */
const warningSeconds = 30

export type IdleStep = { readonly kind: 'open' } | { readonly kind: 'warn'; readonly secondsLeft: number } | { readonly kind: 'lock' }

const open: IdleStep = { kind: 'open' }

/** What to do after some seconds without a key or the mouse. */
export const idleStep = (idleSeconds: number, lockAfter: LockMinutes): IdleStep => {
  if (lockAfter === 0) return open
  const secondsLeft = lockAfter * 60 - idleSeconds
  if (secondsLeft <= 0) return { kind: 'lock' }
  return secondsLeft <= warningSeconds ? { kind: 'warn', secondsLeft: Math.ceil(secondsLeft) } : open
}

/** The longest time without a key after which there is still the whole warning. */
export const idleBeforeWarning = (lockAfter: LockMinutes): number => Math.max(lockAfter * 60 - warningSeconds, 0)
