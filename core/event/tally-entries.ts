import type { ActionKind } from '../action/types.ts'
import { isWritten } from '../action/what-counts.ts'
import type { CaseId } from '../ids.ts'
import type { EventEntry } from './types.ts'

type Counted = Pick<EventEntry, 'caseId' | 'kind' | 'count' | 'state' | 'isTakenBack'>

/** Whether an entry counts for its evening: it was written there, also where it is not sent afterwards, and was not taken back. */
export const isCounted = ({ state, isTakenBack }: Pick<EventEntry, 'state' | 'isTakenBack'>): boolean => !isTakenBack && isWritten(state)

/** The sum of the entries that count, of one kind. */
export const countOfKind = (entries: readonly Counted[], kind: ActionKind): number =>
  entries.reduce((sum, entry) => (entry.kind === kind && isCounted(entry) ? sum + entry.count : sum), 0)

/** The sum of the entries that count, of every kind but letters, cards and copies. */
export const countOfOthers = (entries: readonly Counted[]): number =>
  entries.reduce((sum, entry) => (!isCounted(entry) || entry.kind === 'letter' || entry.kind === 'solidarity-card' || entry.kind === 'copy' ? sum : sum + entry.count), 0)

/** Sums by case and kind of the entries that count. */
export const tallyEntries = (entries: readonly Counted[]): ReadonlyMap<CaseId, ReadonlyMap<ActionKind, number>> => {
  const tally = new Map<CaseId, Map<ActionKind, number>>()
  for (const { caseId, kind, count } of entries.filter(isCounted)) {
    const ofCase = tally.get(caseId) ?? new Map<ActionKind, number>()
    ofCase.set(kind, (ofCase.get(kind) ?? 0) + count)
    tally.set(caseId, ofCase)
  }
  return tally
}
