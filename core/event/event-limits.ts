/** The numbers of an event: the fields of the window, the rules and the calls have the same limits. They are far above any real event. */
export const eventLimits = {
  /** People who are expected, and letters by each. */
  people: { min: 1, max: 100_000 },
  /** People who came. */
  headcount: { min: 0, max: 100_000 },
  daysBefore: { min: 0, max: 1_000 },
  supply: { min: 0, max: 1_000_000 },
} as const
