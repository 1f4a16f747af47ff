import type { ActionKind } from '../action/types.ts'
import type { CaseId } from '../ids.ts'
import type { EventEntry } from './types.ts'

type Counted = Pick<EventEntry, 'caseId' | 'kind' | 'count' | 'isTakenBack'>

/** The sum of the entries that count, of one kind. */
export const countOfKind = (entries: readonly Counted[], kind: ActionKind): number =>
  entries.reduce((sum, entry) => (entry.kind === kind && !entry.isTakenBack ? sum + entry.count : sum), 0)

/** The sum of the entries that count, of every kind but letters, cards and copies. */
export const countOfOthers = (entries: readonly Counted[]): number =>
  entries.reduce((sum, { kind, count, isTakenBack }) => (isTakenBack || kind === 'letter' || kind === 'solidarity-card' || kind === 'copy' ? sum : sum + count), 0)

/** Sums by case and kind of the entries that count. */
export const tallyEntries = (entries: readonly Counted[]): ReadonlyMap<CaseId, ReadonlyMap<ActionKind, number>> => {
  const tally = new Map<CaseId, Map<ActionKind, number>>()
  for (const { caseId, kind, count, isTakenBack } of entries) {
    if (isTakenBack) continue
    const ofCase = tally.get(caseId) ?? new Map<ActionKind, number>()
    ofCase.set(kind, (ofCase.get(kind) ?? 0) + count)
    tally.set(caseId, ofCase)
  }
  return tally
}
