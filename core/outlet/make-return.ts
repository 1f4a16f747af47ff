import { dayFrom, type Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import { fail, ok, type Result } from '../result.ts'
import { isWithin } from '../text/read-number.ts'
import { outletLimits } from './outlet-limits.ts'
import { returnKinds, type ReturnDraft, type ReturnFacts, type ReturnKind, type ReturnLineDraft, type ReturnProblem } from './types.ts'

/** Letters that a line names. */
export const namedIn = ({ back, posted, blank }: Pick<ReturnLineDraft, 'back' | 'posted' | 'blank'>): number => back + posted + blank

const countOf = (line: ReturnLineDraft, kind: ReturnKind, out: number): number =>
  kind === 'missing' ? (line.isRestMissing ? out - namedIn(line) : 0) : line[kind]

/** What came back, or every reason why it cannot be recorded. `out` is how many letters of each case are out. */
export const makeReturn = (draft: ReturnDraft, out: ReadonlyMap<CaseId, number>, today: Day): Result<ReturnFacts, readonly ReturnProblem[]> => {
  const on = dayFrom(draft.on.trim())
  const outOf = (caseId: CaseId): number => out.get(caseId) ?? 0
  const tooMany = draft.lines.filter((line) => namedIn(line) > outOf(line.caseId))
  if (tooMany.length > 0) return fail(tooMany.map((line) => ({ code: 'more-than-out', caseId: line.caseId, named: namedIn(line), out: outOf(line.caseId) })))
  if (on === undefined) return fail([{ code: 'not-a-day', caseId: null }])
  if (on > today) return fail([{ code: 'day-in-future', caseId: null }])
  const lines = draft.lines.flatMap((line) => returnKinds.map((kind) => ({ caseId: line.caseId, kind, count: countOf(line, kind, outOf(line.caseId)) }))).filter(({ count }) => count > 0)
  const signed = (draft.signed ?? []).filter(({ count }) => count !== 0)
  if (signed.some(({ count }) => !isWithin(count, outletLimits.named))) return fail([{ code: 'not-a-number', caseId: null }])
  return lines.length + signed.length === 0 ? fail([{ code: 'nothing-named', caseId: null }]) : ok({ on, lines, signed })
}
