import type { ActionKind, ActionState, CaseTally } from '../core/action/types.ts'
import { isDone } from '../core/action/what-counts.ts'
import type { CaseId } from '../core/ids.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

type Row = { readonly caseId: CaseId; readonly kind: ActionKind; readonly state: ActionState; readonly total: number }

const sums = `
  SELECT case_id AS caseId, kind, state, sum(count) AS total FROM current_actions
  WHERE case_id IN (SELECT value FROM json_each(:ids))
  GROUP BY case_id, kind, state`

const tallyFrom = (caseId: CaseId, rows: readonly Row[]): CaseTally => {
  const letters = (state: ActionState): number =>
    rows.filter((row) => row.kind === 'letter' && row.state === state).reduce((sum, row) => sum + row.total, 0)
  const otherByKind: Partial<Record<ActionKind, number>> = {}
  for (const row of rows) {
    if (row.kind !== 'letter' && isDone(row.state)) otherByKind[row.kind] = (otherByKind[row.kind] ?? 0) + row.total
  }
  return {
    caseId, toWrite: letters('to-write'), written: letters('written'), posted: letters('posted'), notSent: letters('not-sent'),
    givenBack: letters('given-back'), otherByKind,
  }
}

/** Totals of the cases, in the order of the given ids; actions that were taken back do not count. */
export const talliesOf = (db: ReadableDb, ids: readonly CaseId[]): readonly CaseTally[] => {
  const byCase = new Map<CaseId, Row[]>()
  for (const row of rowsOf<Row>(db, sums, { ids: JSON.stringify(ids) })) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row])
  return ids.map((id) => tallyFrom(id, byCase.get(id) ?? []))
}

/** The totals of one case. */
export const tallyOf = (db: ReadableDb, id: CaseId): CaseTally => {
  const [tally] = talliesOf(db, [id])
  if (!tally) throw new Error('A case without a tally')
  return tally
}
