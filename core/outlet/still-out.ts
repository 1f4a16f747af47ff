import type { Day } from '../day.ts'
import type { CaseId, OutletEntryId } from '../ids.ts'
import type { OutletEntry } from './types.ts'

/** Letters of one case of one hand-out, and how many of them are still out. */
export type StillOut = {
  readonly entryId: OutletEntryId
  readonly on: Day
  readonly dueOn: Day | null
  readonly caseId: CaseId
  readonly given: number
  readonly out: number
}

const inOrder = (entries: readonly OutletEntry[]): readonly OutletEntry[] =>
  entries.toSorted((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id))

/**
 * What is still out of each hand-out, the oldest first. A code says of which hand-out its letter is. Letters that came
 * back without a code are those of the oldest hand-out of their case.
 */
export const stillOut = (entries: readonly OutletEntry[]): readonly StillOut[] => {
  const returned = new Map<CaseId, number>()
  for (const { kind, lines } of entries) {
    if (kind === 'given') continue
    for (const { caseId, kind: of, count } of lines) if (of !== 'signed') returned.set(caseId, (returned.get(caseId) ?? 0) + count)
  }
  return inOrder(entries).filter(({ kind }) => kind === 'given').flatMap(({ id, on, dueOn, lines }) => lines.map(({ caseId, count, byCode }) => {
    const left = Math.max(0, count - byCode.reduce((sum, counted) => sum + counted.count, 0))
    const taken = Math.min(left, returned.get(caseId) ?? 0)
    returned.set(caseId, (returned.get(caseId) ?? 0) - taken)
    return { entryId: id, on, dueOn, caseId, given: count, out: left - taken }
  }))
}

/** How many letters of each case are out. */
export const outByCase = (entries: readonly OutletEntry[]): ReadonlyMap<CaseId, number> => {
  const out = new Map<CaseId, number>()
  for (const one of stillOut(entries)) out.set(one.caseId, (out.get(one.caseId) ?? 0) + one.out)
  return out
}
