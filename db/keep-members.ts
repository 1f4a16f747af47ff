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

/** The last day on which each member did something or came to an event; members who did neither are left out. */
export const lastActions = (db: ReadableDb): ReadonlyMap<MemberId, Day> =>
  new Map(rowsOf<{ id: MemberId; day: Day }>(db, `
    SELECT id, max(day) AS day FROM (
      SELECT member_id AS id, done_on AS day FROM action_members JOIN actions ON actions.id = action_id
      UNION ALL SELECT member_id, held_on FROM event_people JOIN events ON events.id = event_id WHERE member_id IS NOT NULL AND came = 1
    ) GROUP BY id`).map(({ id, day }) => [id, day]))
