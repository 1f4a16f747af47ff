import type { Day } from '../core/day.ts'
import type { EventId, MemberId } from '../core/ids.ts'
import type { ComingMembers } from '../core/pack/writers.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** Enough to choose from: events to come, and the last ones. */
const maxEvents = 20

type Row = { readonly eventId: EventId; readonly name: string; readonly on: Day; readonly members: string }

/** The latest events that members are registered for, or came to, with those members; the latest event first. */
export const comingMembers = (db: ReadableDb): readonly ComingMembers[] =>
  rowsOf<Row>(db, `
    SELECT events.id AS eventId, name, held_on AS "on", json_group_array(member_id) AS members
    FROM events JOIN event_people ON event_people.event_id = events.id
    WHERE member_id IS NOT NULL AND (registered = 1 OR came = 1)
    GROUP BY events.id ORDER BY held_on DESC, events.id DESC LIMIT ${maxEvents}`)
    .map(({ members, ...event }) => ({ ...event, memberIds: JSON.parse(members) as readonly MemberId[] }))
