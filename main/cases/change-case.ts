import type { ChangeReason } from '../../core/case/change.ts'
import type { Case } from '../../core/case/types.ts'
import type { TargetId } from '../../core/ids.ts'
import { idFrom } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { changeCase, type CaseState } from '../../db/case-change.ts'
import type { NewSource } from '../../db/sources.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { changedMeanwhile, gone } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'

export type Keeping = Pick<Services, 'db' | 'today' | 'newId' | 'now'>

/** Ids for the targets: the kept one where the draft names it, a new one otherwise. */
export const targetIdsOf = (services: Pick<Keeping, 'newId'>, wanted: readonly string[]): readonly TargetId[] =>
  wanted.map((id) => idFrom<TargetId>(id) ?? services.newId<TargetId>())

/** A kept case as a state to start a change from: its retired targets stay retired. */
export const stateOf = (kept: Case): CaseState => {
  const targets = kept.targets.filter(({ isRetired }) => !isRetired)
  return { facts: { ...kept, targets }, targetIds: targets.map(({ id }) => id), status: kept.status, file: kept.file }
}

/** Changes a kept case for a reason, if it still is at `revision`. */
export const changeKept = (
  services: Keeping,
  kept: Pick<Case, 'id'>,
  change: CaseState & { readonly revision: number; readonly reason: ChangeReason; readonly source?: NewSource },
): Result<{ readonly revision: number }, CallProblem> => {
  const { source = null, ...rest } = change
  const changed = changeCase(services.db, { ...rest, id: kept.id, at: services.now(), source })
  if (!changed.ok) return fail(changed.problem === 'unknown-case' ? gone('case') : changedMeanwhile('case'))
  return ok(changed.value)
}
