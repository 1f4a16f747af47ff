import type { MemberId } from '../core/ids.ts'
import type { MemberUse } from '../core/member/member-use.ts'
import { change, changeOne, inTransaction, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

/** What would stay without the member. */
export const memberUse = (db: ReadableDb, id: MemberId): MemberUse =>
  rowOf<MemberUse>(db, `SELECT
    (SELECT count(*) FROM action_members JOIN current_actions ON current_actions.id = action_id WHERE member_id = :id) AS actions,
    (SELECT count(*) FROM pack_letters WHERE member_id = :id) AS letters`, { id }) ?? { actions: 0, letters: 0 }

/** Deletes a member. Recorded actions and letters of packs stay, without the person. Rows go before the rows that they refer to. */
export const deleteMember = (db: WritableDb, id: MemberId): void =>
  inTransaction(db, () => {
    change(db, 'DELETE FROM action_members WHERE member_id = :id', { id })
    change(db, 'UPDATE pack_letters SET member_id = NULL WHERE member_id = :id', { id })
    // The person still counts among those who came, without a name.
    change(db, 'UPDATE event_people SET member_id = NULL WHERE member_id = :id', { id })
    // The packs that they took home are still given out, to nobody by name.
    change(db, 'UPDATE outlets SET member_id = NULL, name = NULL WHERE member_id = :id', { id })
    change(db, 'DELETE FROM member_consents WHERE member_id = :id', { id })
    changeOne(db, 'DELETE FROM members WHERE id = :id', { id })
  })
