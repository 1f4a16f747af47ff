import type { ActionState } from '../core/action/types.ts'
import type { CaseId } from '../core/ids.ts'
import type { Period } from '../core/report/types.ts'
import { rowOf, type ReadableDb } from './handle.ts'

type Wanted = {
  readonly caseIds: readonly CaseId[] | 'all'
  readonly states: readonly ActionState[]
  /** Only of practice cases, or only of real ones; null for both. */
  readonly practice: boolean | null
}

/**
 * What was recorded for days of a period and was taken back since, as a sum of counts: by how much a total of these days
 * fell. An entry that was corrected or posted is replaced, not taken back.
 */
export const takenBackCount = (db: ReadableDb, period: Period, { caseIds, states, practice }: Wanted): number =>
  rowOf<{ total: number }>(db, `
    SELECT coalesce(sum(actions.count), 0) AS total FROM action_voids JOIN actions ON actions.id = action_id JOIN cases ON cases.id = case_id
    WHERE done_on BETWEEN :from AND :to AND state IN (SELECT value FROM json_each(:states))
      AND NOT EXISTS (SELECT 1 FROM actions AS later WHERE later.replaces = actions.id)
      AND (:all = 1 OR case_id IN (SELECT value FROM json_each(:ids))) AND (:practice IS NULL OR cases.practice = :practice)`, {
    ...period, states: JSON.stringify(states), all: Number(caseIds === 'all'), ids: caseIds === 'all' ? '[]' : JSON.stringify(caseIds), practice: practice === null ? null : Number(practice),
  })?.total ?? 0
