import type { CaseId, MemberId, PackId } from '../core/ids.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** The packs with letters of a member, oldest first. */
export const packsOfMember = (db: ReadableDb, memberId: MemberId): readonly PackId[] =>
  rowsOf<{ id: PackId }>(db, 'SELECT DISTINCT pack_id AS id FROM pack_letters WHERE member_id = :memberId ORDER BY pack_id', { memberId }).map(({ id }) => id)

/** The packs for a case, oldest first, and whether they are for other cases too. */
export const packsOfCase = (db: ReadableDb, caseId: CaseId): readonly { readonly id: PackId; readonly isShared: boolean }[] =>
  rowsOf<{ id: PackId; count: number }>(db, `
    SELECT pack_id AS id, (SELECT count(*) FROM pack_cases AS each WHERE each.pack_id = own.pack_id) AS count
    FROM pack_cases AS own WHERE case_id = :caseId ORDER BY pack_id`, { caseId }).map(({ id, count }) => ({ id, isShared: count > 1 }))
