/** After how many minutes without a key or the mouse a window locks; 0 is never. */
export const lockMinutes = [0, 5, 15, 30, 60] as const
export type LockMinutes = (typeof lockMinutes)[number]

/** When data with a passphrase are locked without anybody asking for it. */
export type LockChoices = {
  readonly lockAfter: LockMinutes
  /** As soon as the computer sleeps or its screen is locked. */
  readonly locksWithSystem: boolean
}

export const usualLockChoices: LockChoices = { lockAfter: 15, locksWithSystem: true }
