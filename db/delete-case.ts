import type { CaseContents } from '../core/case/case-contents.ts'
import type { ActionId, CaseId } from '../core/ids.ts'
import { deletePack } from './delete-pack.ts'
import { change, changeOne, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { deleteLinesOfCase } from './outlet-entries.ts'
import { packsOfCase } from './packs-of.ts'
import { withPermit } from './undo/permit.ts'

const counts = `SELECT
  (SELECT count(*) FROM sources WHERE case_id = :id AND detached = 0) AS documents,
  (SELECT count(*) FROM targets WHERE case_id = :id AND retired = 0) AS targets,
  (SELECT json_array_length(file, '$.attachments') FROM cases WHERE id = :id) AS attachments,
  (SELECT count(*) FROM case_photos WHERE case_id = :id) AS photos,
  (SELECT json_array_length(file, '$.notes') FROM cases WHERE id = :id) AS notes,
  (SELECT json_array_length(file, '$.replies') FROM cases WHERE id = :id) AS replies,
  (SELECT coalesce(json_array_length(file, '$.returned'), 0) FROM cases WHERE id = :id) AS returned,
  (SELECT coalesce(sum(count), 0) FROM current_actions WHERE case_id = :id AND kind = 'letter') AS letters,
  (SELECT coalesce(sum(count), 0) FROM current_actions WHERE case_id = :id AND kind <> 'letter') AS otherActions`

/** What belongs to a case; undefined for an unknown id. */
export const caseContents = (db: ReadableDb, id: CaseId): CaseContents | undefined => {
  const row = rowOf<Omit<CaseContents, 'packs' | 'sharedPacks'>>(db, `${counts} FROM cases WHERE id = :id`, { id })
  const packs = packsOfCase(db, id)
  const shared = packs.filter(({ isShared }) => isShared).length
  return row && { ...row, packs: packs.length - shared, sharedPacks: shared }
}

/** One by one, newest first: an action that replaced another is gone before it, and comes back after it. */
const deleteActions = (db: WritableDb, caseId: CaseId): void => {
  for (const { id } of rowsOf<{ id: ActionId }>(db, 'SELECT id FROM actions WHERE case_id = :caseId ORDER BY sequence DESC', { caseId })) {
    change(db, 'DELETE FROM report_actions WHERE action_id = :id', { id })
    change(db, 'DELETE FROM action_members WHERE action_id = :id', { id })
    change(db, 'DELETE FROM action_events WHERE action_id = :id', { id })
    change(db, 'DELETE FROM action_cells WHERE action_id = :id', { id })
    change(db, 'DELETE FROM action_voids WHERE action_id = :id', { id })
    changeOne(db, 'DELETE FROM actions WHERE id = :id', { id })
  }
}

/** Tables with rows of a case, in this order: a row goes before the rows that it refers to. */
const ofCase = ['event_cases', 'letter_codes', 'pack_letters', 'pack_cases', 'targets', 'sources', 'attachments', 'case_photos', 'case_history', 'office_cases'] as const

/**
 * Deletes a case with all that belongs to it, and the packs for it alone; packs for other cases too keep
 * their record. Reports that were saved stay as they are. Only this and Undo may remove recorded actions.
 */
export const deleteCase = (db: WritableDb, id: CaseId): void =>
  withPermit(db, () => {
    deleteLinesOfCase(db, id)
    for (const pack of packsOfCase(db, id)) if (!pack.isShared) deletePack(db, pack.id)
    deleteActions(db, id)
    for (const table of ofCase) change(db, `DELETE FROM ${table} WHERE case_id = :id`, { id })
    changeOne(db, 'DELETE FROM cases WHERE id = :id', { id })
  })
