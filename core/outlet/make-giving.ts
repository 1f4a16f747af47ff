import { dayFrom, type Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import { fail, ok, type Result } from '../result.ts'
import { isWithin } from '../text/read-number.ts'
import { outletLimits } from './outlet-limits.ts'
import type { GivingDraft, GivingFacts, GivingProblem } from './types.ts'

/** Letters of a case that a pack printed for the outlet. */
export type PrintedLine = { readonly caseId: CaseId; readonly count: number }

/** What is given out, or every reason why it cannot be recorded. `printed` are the letters of a pack, null where they are counted. */
export const makeGiving = (draft: GivingDraft, printed: readonly PrintedLine[] | null, today: Day): Result<GivingFacts, readonly GivingProblem[]> => {
  const on = dayFrom(draft.on.trim())
  const dueOn = draft.dueOn.trim() === '' ? null : dayFrom(draft.dueOn.trim())
  const lines = draft.lines.filter(({ perPack }) => perPack !== 0)
  const found: readonly (GivingProblem | false)[] = [
    on === undefined && { field: 'on', code: 'not-a-day' },
    on !== undefined && on > today && { field: 'on', code: 'day-in-future' },
    dueOn === undefined && { field: 'dueOn', code: 'not-a-day' },
    on !== undefined && dueOn !== undefined && dueOn !== null && dueOn < on && { field: 'dueOn', code: 'before-given' },
    !isWithin(draft.packs, outletLimits.packs) && { field: 'packs', code: 'not-positive' },
    printed !== null && isWithin(draft.packs, outletLimits.packs) && printed.length > 0 && draft.packs > printed.reduce((sum, { count }) => sum + count, 0) && { field: 'packs', code: 'more-packs-than-letters' },
    printed === null && lines.length === 0 && { field: 'lines', code: 'no-letters' },
    printed === null && lines.some(({ perPack }) => !isWithin(perPack, outletLimits.perPack)) && { field: 'lines', code: 'not-positive' },
    printed === null && new Set(lines.map(({ caseId }) => caseId)).size < lines.length && { field: 'lines', code: 'case-twice' },
  ]
  const problems = found.filter((problem) => problem !== false)
  if (problems.length > 0 || on === undefined || dueOn === undefined) return fail(problems)
  return ok({ on, dueOn, packs: draft.packs, lines: printed ?? lines.map(({ caseId, perPack }) => ({ caseId, count: perPack * draft.packs })) })
}
