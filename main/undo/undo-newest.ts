import { caseLabel } from '../../core/case/case-label.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { getAction, lastAction, voidActions } from '../../db/actions.ts'
import { newestChange } from '../../db/case-change.ts'
import { getCase } from '../../db/cases.ts'
import type { CallProblem, Undone } from '../../preload/contract.ts'
import { undoInCase } from '../cases/case-history.ts'
import { gone } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'

/** Takes back whatever was done last: a recorded action or a change of a case; null when there is neither. */
export const undoNewest = (services: Services): Result<Undone | null, CallProblem> => {
  const action = lastAction(services.db)
  const change = newestChange(services.db)
  if (change && (!action || change.at > action.recordedAt)) {
    const kept = getCase(services.db, change.caseId)
    const undone = undoInCase(services, change.caseId)
    return ok(undone && kept ? { kind: 'case', caseId: change.caseId, title: kept.title ?? caseLabel(kept), change: undone } : null)
  }
  if (!action) return ok(null)
  const voided = voidActions(services.db, [action.id], services.now())
  if (!voided.ok) return fail(gone('action'))
  const undone = getAction(services.db, action.id)
  return ok(undone ? { kind: 'action', action: undone } : null)
}
