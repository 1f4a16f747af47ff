import { compareCases, comparedCase } from '../../core/case/compare-cases.ts'
import type { CaseChange } from '../../core/case/change.ts'
import type { Case } from '../../core/case/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { historyOf, newestEntry, undoChange } from '../../db/case-change.ts'
import { revertStep } from '../../db/undo/revert.ts'
import { stepOfRow } from '../../db/undo/steps.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Services } from '../services.ts'

/** Every change of a case, newest first, each compared with the state after it; last, the addition of the case. */
export const changesOf = (services: Pick<Services, 'db'>, kept: Case): readonly CaseChange[] => {
  const entries = historyOf(services.db, kept.id)
  return [
    ...entries.map(({ before, ...entry }, index) => ({
      caseId: kept.id, ...entry, changes: compareCases(comparedCase(before), comparedCase(entries[index - 1]?.before ?? kept)),
    })),
    { caseId: kept.id, revision: 1, at: kept.addedOn, reason: { kind: 'added' as const }, isUndone: false, changes: [] },
  ]
}

/**
 * Takes back the newest change of a case that is not undone, and answers it; null when there is none. Where
 * the undo list has the step, this is undoing it. An older change is taken back by a change of its own.
 */
export const undoInCase = (services: Pick<Services, 'db' | 'now'>, kept: Case): Result<CaseChange | null, CallProblem> => {
  const { db, now } = services
  const newest = newestEntry(db, kept.id)
  if (!newest) return ok(null)
  const change = changesOf(services, kept).find(({ revision }) => revision === newest.revision) ?? null
  const step = stepOfRow(db, 'case_history', [newest.sequence])
  if (step === undefined) undoChange(db, kept.id, now())
  else {
    const undone = revertStep(db, step, [], now())
    if (!undone.ok) return fail(plainProblem(`undo-${undone.problem}`))
  }
  return ok(change && { ...change, isUndone: true })
}
