/** A copy on this laptop is old when none was made for so many days; Vigil makes one each day it is used and changed. */
export const maxDaysHere = 3
/** After so many days the second place is asked for. */
export const maxDaysElsewhere = 14

const dayMilliseconds = 86_400_000

/** Whole days since a moment; 0 where the clock was set back. */
export const daysSince = (madeAt: string, now: string): number => Math.max(0, Math.floor((Date.parse(now) - Date.parse(madeAt)) / dayMilliseconds))

/** Whether a copy is due after a start: there is none, or the newest is over a day old. */
export const isCopyDue = (newestAt: string | null, now: string): boolean => newestAt === null || Date.parse(now) - Date.parse(newestAt) > dayMilliseconds

/** Whether the newest copy on this laptop is too old. One that holds all changes is as good as new. */
export const isOldHere = (newestAt: string | null, now: string, hasAllChanges: boolean): boolean =>
  newestAt === null ? true : !hasAllChanges && daysSince(newestAt, now) >= maxDaysHere

/** Whether the second place is to be asked for: one was chosen, and has no copy of the last two weeks. */
export const isOldElsewhere = (newestAt: string | null, now: string): boolean => newestAt === null || daysSince(newestAt, now) >= maxDaysElsewhere
