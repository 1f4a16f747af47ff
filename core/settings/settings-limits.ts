/** The numbers of settings: the fields of the window and the calls have the same limits. */
export const settingsLimits = {
  postDays: { min: 0, max: 365 },
  /** Days after the end of a period until its report is due. */
  daysAfter: { min: 0, max: 366 },
  /** Weight of a letter, in grams. */
  grams: { min: 1, max: 10_000 },
  /** How far a print is moved, in millimetres. */
  offset: { min: -20, max: 20 },
} as const
