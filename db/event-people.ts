import type { EventPerson } from '../core/event/types.ts'
import type { EventId, EventPersonId, MemberId } from '../core/ids.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** A row of the list of who came, with the name to show; empty for a member who was deleted. */
export type ListedPerson = EventPerson & { readonly name: string }

type Row = Omit<ListedPerson, 'isRegistered' | 'hasCome' | 'isNew'> & { readonly registered: 0 | 1; readonly came: 0 | 1; readonly isNew: 0 | 1 }

/** Who came to an event, in the order of the paper sheet. */
export const peopleOf = (db: ReadableDb, eventId: EventId): readonly ListedPerson[] =>
  rowsOf<Row>(db, `
    SELECT event_people.id AS id, member_id AS memberId, guest, registered, came, is_new AS isNew, coalesce(members.name, guest) AS name
    FROM event_people LEFT JOIN members ON members.id = member_id WHERE event_id = :eventId ORDER BY position`, { eventId })
    .map(({ registered, came, isNew, ...row }) => ({ ...row, isRegistered: registered === 1, hasCome: came === 1, isNew: isNew === 1 }))

/** The row of a member at an event; undefined where there is none. */
export const rowOfMember = (db: ReadableDb, eventId: EventId, memberId: MemberId): EventPersonId | undefined =>
  rowOf<{ id: EventPersonId }>(db, 'SELECT id FROM event_people WHERE event_id = :eventId AND member_id = :memberId', { eventId, memberId })?.id

/** Writes a row: a new one at the end of the list, one that is there in its place. */
export const savePerson = (db: WritableDb, eventId: EventId, { id, memberId, guest, isRegistered, hasCome, isNew }: EventPerson): void =>
  changeOne(db, `
    INSERT INTO event_people (id, event_id, position, member_id, guest, registered, came, is_new)
    VALUES (:id, :eventId, (SELECT coalesce(max(position), 0) + 1 FROM event_people WHERE event_id = :eventId), :memberId, :guest, :registered, :came, :isNew)
    ON CONFLICT (id) DO UPDATE SET member_id = excluded.member_id, guest = excluded.guest, registered = excluded.registered, came = excluded.came, is_new = excluded.is_new`,
  { id, eventId, memberId, guest, registered: Number(isRegistered), came: Number(hasCome), isNew: Number(isNew) })

/** Removes a row; false where it is not there. */
export const removePerson = (db: WritableDb, id: EventPersonId): boolean =>
  inTransaction(db, () => change(db, 'DELETE FROM event_people WHERE id = :id', { id }) === 1)
