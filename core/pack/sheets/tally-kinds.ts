/** What is counted for each case on a tally sheet, a row for each. */
export const tallyKinds = ['letter', 'solidarity-card'] as const
export type TallyKind = (typeof tallyKinds)[number]
