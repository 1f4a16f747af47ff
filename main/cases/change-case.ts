import type { CaseState } from '../../core/case/case-state.ts'
import type { ChangeReason } from '../../core/case/change.ts'
import type { Case } from '../../core/case/types.ts'
import type { TargetId } from '../../core/ids.ts'
import { idFrom } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { changeCase } from '../../db/case-change.ts'
import type { NewSource } from '../../db/sources.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { changedMeanwhile, unknownRecord } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'

/** The services that changing a case needs. */
export type CaseServices = Pick<Services, 'db' | 'today' | 'newId' | 'now'>

/** Ids for the targets: the one in the draft, or a new one where that is empty. */
export const targetIdsOf = (services: Pick<CaseServices, 'newId'>, wanted: readonly string[]): readonly TargetId[] =>
  wanted.map((id) => idFrom<TargetId>(id) ?? services.newId<TargetId>())

/** Changes a case for a reason, if it is still at `revision`. */
export const changeKept = (
  services: CaseServices,
  kept: Pick<Case, 'id'>,
  change: CaseState & { readonly revision: number; readonly reason: ChangeReason; readonly source?: NewSource },
): Result<{ readonly revision: number }, CallProblem> => {
  const { source = null, ...rest } = change
  const changed = changeCase(services.db, { ...rest, id: kept.id, at: services.now(), source })
  if (!changed.ok) return fail(changed.problem === 'unknown-case' ? unknownRecord('case') : changedMeanwhile('case'))
  return ok(changed.value)
}
