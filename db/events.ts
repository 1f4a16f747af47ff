import { attendanceFieldNames, eventFieldNames, eventFields, planFieldNames, type AttendanceFieldName, type EventFieldName, type PlanFieldName } from '../core/event/fields.ts'
import type { NumberFacts, PlanFacts } from '../core/event/make-event.ts'
import { plannedLetters } from '../core/event/supplies.ts'
import type { EventFacts, EventLists, EventListItem, SuppliesThere } from '../core/event/types.ts'
import type { EventId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { isWritten } from './action-states.ts'
import { insertLists, listsOf } from './event-lists.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** An event as it is kept. */
export type KeptEvent = EventFacts & EventLists & { readonly id: EventId; readonly revision: number; readonly previousId: EventId | null }

const columnOf = (name: EventFieldName): string => eventFields[name].column
/** Each column under the name of its field. */
const factColumns = eventFieldNames.map((name) => `${columnOf(name)} AS "${name}"`).join(', ')
const setColumns = (names: readonly EventFieldName[]): string => names.map((name) => `${columnOf(name)} = :${name}`).join(', ')

type NewEvent = { readonly id: EventId; readonly facts: PlanFacts; readonly lists: EventLists; readonly previousId: EventId | null }

export const addEvent = (db: WritableDb, { id, facts, lists, previousId }: NewEvent): void =>
  inTransaction(db, () => {
    changeOne(db, `INSERT INTO events (id, revision, ${planFieldNames.map(columnOf).join(', ')}, supplies, previous_id)
      VALUES (:id, 1, ${planFieldNames.map((name) => `:${name}`).join(', ')}, :supplies, :previousId)`, { ...facts, id, previousId, supplies: JSON.stringify(lists.supplies) })
    insertLists(db, id, lists)
  })

const revisionOf = (db: ReadableDb, id: EventId): number | undefined =>
  rowOf<{ revision: number }>(db, 'SELECT revision FROM events WHERE id = :id', { id })?.revision

/** Changes facts of an event; refused where `revision` is given and the event was changed since. */
export const editEvent = <Name extends PlanFieldName | AttendanceFieldName>(
  db: WritableDb, id: EventId, names: readonly Name[], facts: Pick<EventFacts, Name>, revision: number | null,
): Result<{ readonly revision: number }, 'unknown-event' | 'changed-meanwhile'> =>
  inTransaction(db, () => {
    const before = revisionOf(db, id)
    if (before === undefined) return fail('unknown-event')
    if (revision !== null && before !== revision) return fail('changed-meanwhile')
    changeOne(db, `UPDATE events SET revision = revision + 1, ${setColumns(names)} WHERE id = :id`, { ...facts, id })
    return ok({ revision: before + 1 })
  })

export const saveNumbers = (db: WritableDb, id: EventId, numbers: NumberFacts): Result<{ readonly revision: number }, 'unknown-event' | 'changed-meanwhile'> =>
  editEvent(db, id, attendanceFieldNames, numbers, null)

/** The name of an event; undefined for an unknown one. */
export const eventName = (db: ReadableDb, id: EventId): string | undefined =>
  rowOf<{ name: string }>(db, 'SELECT name FROM events WHERE id = :id', { id })?.name

type Row = EventFacts & { readonly id: EventId; readonly revision: number; readonly previousId: EventId | null; readonly supplies: string }

export const getEvent = (db: ReadableDb, id: EventId): KeptEvent | undefined => {
  const row = rowOf<Row>(db, `SELECT id, revision, previous_id AS previousId, supplies, ${factColumns} FROM events WHERE id = :id`, { id })
  return row && { ...row, ...listsOf(db, id, JSON.parse(row.supplies) as SuppliesThere) }
}

type ListRow = Omit<EventListItem, 'planned'> & { readonly lettersEach: number | null }

const letters = `coalesce((SELECT sum(current_actions.count) FROM action_events JOIN current_actions ON current_actions.id = action_events.action_id
  WHERE action_events.event_id = events.id AND current_actions.kind = 'letter' AND ${isWritten}), 0)`

/** All events, the latest first. */
export const listEvents = (db: ReadableDb): readonly EventListItem[] =>
  rowsOf<ListRow>(db, `
    SELECT id, name, held_on AS "on", starts_at AS startsAt, ends_at AS endsAt, place, people, letters_each AS lettersEach, headcount,
      (SELECT count(*) FROM event_cases WHERE event_id = events.id) AS cases,
      (SELECT count(*) FROM event_people WHERE event_id = events.id AND came = 1) AS came,
      coalesce(newcomers, (SELECT count(*) FROM event_people WHERE event_id = events.id AND came = 1 AND is_new = 1)) AS isNew,
      (SELECT count(*) FROM event_tasks WHERE event_id = events.id) AS tasks,
      (SELECT count(*) FROM event_tasks WHERE event_id = events.id AND done = 1) AS tasksDone, ${letters} AS letters
    FROM events ORDER BY held_on DESC, starts_at DESC, id DESC`)
    .map(({ lettersEach, ...row }) => ({ ...row, planned: plannedLetters(row.people, lettersEach) }))

/** What a press needs to know of its event. */
export const eventHead = (db: ReadableDb, id: EventId): Pick<EventFacts, 'name' | 'on'> | undefined =>
  rowOf(db, 'SELECT name, held_on AS "on" FROM events WHERE id = :id', { id })

/** How an event is named in a sentence; empty where it was deleted. */
export const eventInWords = (db: ReadableDb, id: EventId): string => rowOf<{ name: string }>(db, 'SELECT name FROM events WHERE id = :id', { id })?.name ?? ''

/** Deletes an event with its lists. What was recorded at it stays and counts, without the event. Rows go before the rows that they refer to. */
export const deleteEvent = (db: WritableDb, id: EventId): void =>
  inTransaction(db, () => {
    change(db, 'DELETE FROM action_cells WHERE action_id IN (SELECT action_id FROM action_events WHERE event_id = :id)', { id })
    for (const table of ['action_events', 'sheet_totals', 'event_cases', 'event_tables', 'event_tasks', 'event_people']) change(db, `DELETE FROM ${table} WHERE event_id = :id`, { id })
    change(db, 'UPDATE events SET previous_id = NULL WHERE previous_id = :id', { id })
    changeOne(db, 'DELETE FROM events WHERE id = :id', { id })
  })
