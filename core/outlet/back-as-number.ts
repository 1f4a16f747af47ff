import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import type { OutletEntry } from './types.ts'

/** Letters that were counted as a number, and the day of the last of them. */
export type BackAsNumber = { readonly count: number; readonly on: Day }

/** The letters of a case that an outlet gave back, or that were posted there, as a number on a day or later; null where there are none. Nobody noted their codes. */
export const backAsNumber = (entries: readonly OutletEntry[], caseId: CaseId, since: Day): BackAsNumber | null => {
  const found = entries.filter(({ kind, on }) => kind === 'returned' && on >= since)
    .flatMap(({ on, lines }) => lines.filter((line) => line.caseId === caseId && (line.kind === 'back' || line.kind === 'posted') && line.count > 0).map(({ count }) => ({ on, count })))
  const last = found.map(({ on }) => on).toSorted().at(-1)
  return last === undefined ? null : { count: found.reduce((sum, { count }) => sum + count, 0), on: last }
}
