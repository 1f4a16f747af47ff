import type { ActionId, CaseId } from '../ids.ts'
import type { Action, ActionKind, ActionState, CaseTally } from './types.ts'
import { isDone } from './what-counts.ts'

/**
 * Totals of one case from its rows: the database's sums must be equal. A row counts unless it was
 * taken back, or replaced by a row that was not taken back.
 */
export const tallyActions = (caseId: CaseId, actions: readonly Action[], voidedIds: ReadonlySet<ActionId>): CaseTally => {
  const replaced = new Set(actions.filter(({ id }) => !voidedIds.has(id)).map(({ replaces }) => replaces))
  const current = actions.filter((action) => action.caseId === caseId && !voidedIds.has(action.id) && !replaced.has(action.id))
  const letters = (state: ActionState): number =>
    current.filter((action) => action.kind === 'letter' && action.state === state).reduce((sum, { count }) => sum + count, 0)
  const otherByKind: Partial<Record<ActionKind, number>> = {}
  for (const { kind, state, count } of current) if (kind !== 'letter' && isDone(state)) otherByKind[kind] = (otherByKind[kind] ?? 0) + count
  return { caseId, toWrite: letters('to-write'), written: letters('written'), posted: letters('posted'), notSent: letters('not-sent'), givenBack: letters('given-back'), otherByKind }
}
