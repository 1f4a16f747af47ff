/** Why the window locks: a person asked for it or for hiding it, nobody was there, the computer sleeps, its screen was locked. */
export type LockReason = 'asked' | 'hide' | 'idle' | 'sleep' | 'screen'

/** Whether it locks even where what was typed cannot be kept: nobody must see the data after this, and nobody is there to answer. */
export const isAtOnce = (reason: LockReason): boolean => reason === 'hide' || reason === 'sleep'

/** Whether it locks after some minutes if nobody answers what is to be lost: nobody may be there. */
export const locksUnanswered = (reason: LockReason): boolean => reason === 'idle' || reason === 'screen'

/** Minutes for an answer: fewer than every time after which a window without a key locks, which would ask again. */
export const answerMinutes = 3

/** Whether the system says that its screen is locked. On Linux no window hears that; it hears there only that the computer goes to sleep. */
export const saysScreenLock = (platform: 'linux' | 'win32' | 'darwin'): boolean => platform !== 'linux'
