import type { Day } from '../core/day.ts'
import type { MemberId } from '../core/ids.ts'
import { changeOne, inTransaction, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** Archives members, or with null brings them back, all or none. */
export const setArchived = (db: WritableDb, ids: readonly MemberId[], on: Day | null): void =>
  inTransaction(db, () => {
    for (const id of ids) changeOne(db, 'UPDATE members SET revision = revision + 1, archived_on = :on WHERE id = :id', { id, on })
  })

/** Notes that the group decided to go on keeping the data of members. */
export const setReviewed = (db: WritableDb, ids: readonly MemberId[], on: Day): void =>
  inTransaction(db, () => {
    for (const id of ids) changeOne(db, 'UPDATE members SET revision = revision + 1, reviewed_on = :on WHERE id = :id', { id, on })
  })

/**
 * Members of whom nothing was heard since a day: they were added, joined, reviewed or gave an answer before it, and did
 * nothing and came to no event since. Archived ones and those of the practice sample are left out.
 */
export const membersToReview = (db: ReadableDb, before: Day): readonly MemberId[] =>
  rowsOf<{ id: MemberId }>(db, `
    SELECT id FROM members WHERE practice = 0 AND archived_on IS NULL
      AND max(added_on, coalesce(joined_on, ''), coalesce(reviewed_on, '')) < :before
      AND NOT EXISTS (SELECT 1 FROM member_consents WHERE member_id = members.id AND given_on >= :before)
      AND NOT EXISTS (SELECT 1 FROM action_members JOIN actions ON actions.id = action_id WHERE member_id = members.id AND done_on >= :before)
      AND NOT EXISTS (SELECT 1 FROM event_people JOIN events ON events.id = event_id WHERE member_id = members.id AND came = 1 AND held_on >= :before)
    ORDER BY id`, { before }).map(({ id }) => id)
