/** The numbers of an event: the fields of the window, the rules and the calls have the same limits. They are far above any real event. */
export const eventLimits = {
  /** People who are expected, and letters by each. */
  people: { min: 1, max: 100_000 },
  /** People who came. */
  headcount: { min: 0, max: 100_000 },
  daysBefore: { min: 0, max: 1_000 },
  supply: { min: 0, max: 1_000_000 },
} as const

/** From where a number is more likely a slip of the finger than a count: a person is asked, and may say that it is right. */
export const unusualCounts = {
  /** Larger ones are asked about wherever they are typed. */
  max: 500,
  /** As many times what is expected. */
  timesExpected: 10,
  /** In a paper sheet, as many times the largest of the other rows; smaller numbers than `minToCompare` are not compared. */
  timesOthers: 10,
  minToCompare: 50,
} as const
