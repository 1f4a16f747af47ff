import { targetNameOf } from '../core/case/target-name.ts'
import { onlyTargetFacts } from '../core/case/target-values.ts'
import type { TargetUse } from '../core/case/case-contents.ts'
import type { TargetFacts } from '../core/case/types.ts'
import type { CaseId, TargetId } from '../core/ids.ts'
import { groupBy } from '../core/group-by.ts'
import { changeOne, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** What refers to a target: actions, also those that were taken back, letters of packs, replies, and letters that came back. */
export const targetUse = (db: ReadableDb, id: TargetId): TargetUse =>
  rowOf<TargetUse>(db, `SELECT
    (SELECT count(*) FROM actions WHERE target_id = :id) AS actions,
    (SELECT count(*) FROM (SELECT code FROM pack_letters WHERE target_id = :id UNION SELECT code FROM letter_codes WHERE target_id = :id)) AS letters,
    (SELECT count(*) FROM cases JOIN targets ON targets.case_id = cases.id, json_each(cases.file, '$.replies') AS reply
      WHERE targets.id = :id AND json_extract(reply.value, '$.targetId') = :id) AS replies,
    (SELECT count(*) FROM cases JOIN targets ON targets.case_id = cases.id, json_each(cases.file, '$.returned') AS letter
      WHERE targets.id = :id AND json_extract(letter.value, '$.targetId') = :id) AS returned`, { id }) ?? { actions: 0, letters: 0, replies: 0, returned: 0 }

/** Whether a target of any case has this id. */
export const isTargetHere = (db: ReadableDb, id: TargetId): boolean => rowOf(db, 'SELECT 1 FROM targets WHERE id = :id', { id }) !== undefined

/** A target as it is called. */
export type NamedTarget = { readonly id: TargetId; readonly name: string }

/** The targets of cases in their order, without those that were taken out. */
export const namedTargets = (db: ReadableDb, caseIds: readonly CaseId[]): ReadonlyMap<CaseId, readonly NamedTarget[]> => {
  const rows = rowsOf<{ id: TargetId; caseId: CaseId; facts: string }>(db, `
    SELECT id, case_id AS caseId, facts FROM targets WHERE case_id IN (SELECT value FROM json_each(:ids)) AND retired = 0 ORDER BY case_id, position`, { ids: JSON.stringify(caseIds) })
  return new Map([...groupBy(rows, ({ caseId }) => caseId)].map(([caseId, own]) => [caseId, own.map(({ id, facts }) => ({ id, name: targetNameOf(JSON.parse(facts) as TargetFacts) }))]))
}

const isReferredTo = (db: ReadableDb, id: TargetId): boolean => {
  const { actions, letters, replies, returned } = targetUse(db, id)
  return actions + letters + replies + returned > 0
}

const upsertTarget = `
  INSERT INTO targets (id, case_id, position, retired, name, facts) VALUES (:id, :caseId, :position, 0, :name, :facts)
  ON CONFLICT (id) DO UPDATE SET position = excluded.position, retired = 0, name = excluded.name, facts = excluded.facts
  WHERE case_id = excluded.case_id`

/** Sets the targets of a case; others are retired, or removed where nothing refers to them. */
export const writeTargets = (db: WritableDb, caseId: CaseId, targets: readonly TargetFacts[], ids: readonly TargetId[]): void => {
  if (targets.length !== ids.length) throw new Error('Every target needs an id')
  const removed = rowsOf<{ id: TargetId }>(db, 'SELECT id FROM targets WHERE case_id = :caseId', { caseId }).filter(({ id }) => !ids.includes(id))
  for (const { id } of removed) {
    if (isReferredTo(db, id)) changeOne(db, 'UPDATE targets SET retired = 1 WHERE id = :id', { id })
    else changeOne(db, 'DELETE FROM targets WHERE id = :id', { id })
  }
  for (const [position, target] of targets.entries()) {
    changeOne(db, upsertTarget, { id: ids[position], caseId, position, name: target.name, facts: JSON.stringify(onlyTargetFacts(target)) })
  }
}
