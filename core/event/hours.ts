type Counted = { readonly recordedAt: string; readonly count: number }

/** The start of the hour of a moment, on the clock of this computer. */
export const hourOf = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours())

/** The next full hour. */
export const nextHour = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours() + 1)

const minuteOfDay = (at: Date): number => at.getHours() * 60 + at.getMinutes()

/** What was counted since a moment. */
export const countSince = (entries: readonly Counted[], from: Date): number =>
  entries.reduce((sum, { recordedAt, count }) => (new Date(recordedAt) >= from ? sum + count : sum), 0)

/** What was counted on another evening up to this time of the day. */
export const countUpTo = (entries: readonly Counted[], now: Date): number =>
  entries.reduce((sum, { recordedAt, count }) => (minuteOfDay(new Date(recordedAt)) <= minuteOfDay(now) ? sum + count : sum), 0)
