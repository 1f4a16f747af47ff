import type { CaseId, EventId, MemberId } from '../../core/ids.ts'
import { fieldsOf, type RowColumns } from '../../core/laptop/row-fields.ts'
import type { HandOverWhat } from '../../core/laptop/hand-over.ts'
import type { Scope } from '../../core/laptop/scope.ts'
import { rowKey, sharedNames, sharedTables, type SharedName } from '../../core/laptop/shared-tables.ts'
import type { RowFields, RowKey, Rows } from '../../core/laptop/types.ts'
import { columnsOf } from '../export.ts'
import { rowOf, rowsOf, type ReadableDb } from '../handle.ts'
import { quoted } from '../undo/logged-tables.ts'

const inCases = 'IN (SELECT value FROM json_each(:cases))'
const inEvents = 'IN (SELECT value FROM json_each(:events))'
const inMembers = 'IN (SELECT value FROM json_each(:members))'
const ofActions = `action_id IN (SELECT id FROM actions WHERE case_id ${inCases})`

/** Which rows of each table belong to what is handed over. */
const conditions: Readonly<Record<SharedName, string>> = {
  cases: `id ${inCases}`, targets: `case_id ${inCases}`, letter_codes: `case_id ${inCases}`, sources: `case_id ${inCases}`, attachments: `case_id ${inCases}`, case_photos: `case_id ${inCases}`,
  members: `id ${inMembers}`, member_consents: `member_id ${inMembers}`,
  events: `id ${inEvents}`, event_tables: `event_id ${inEvents}`, event_cases: `event_id ${inEvents} AND case_id ${inCases}`, event_tasks: `event_id ${inEvents}`, event_people: `event_id ${inEvents}`, sheet_totals: `event_id ${inEvents}`,
  actions: `case_id ${inCases}`, action_events: `event_id ${inEvents} AND ${ofActions}`, action_cells: ofActions, action_members: ofActions, action_voids: ofActions,
}

/** The columns that are fields, with the key. */
export const readColumns = (db: ReadableDb, table: SharedName): readonly string[] => {
  const { own, carried } = sharedTables[table]
  return columnsOf(db, table).filter((name) => ![...own, ...carried].includes(name))
}

const rowsOfTable = (db: ReadableDb, table: SharedName, values: Record<string, string>): readonly (readonly [RowKey, RowFields])[] => {
  const { key } = sharedTables[table]
  const sql = `SELECT ${readColumns(db, table).map(quoted).join(', ')} FROM ${table} WHERE ${conditions[table]}`
  return rowsOf<RowColumns>(db, sql, values).map((row) => [rowKey(table, key.map((name) => String(row[name]))), fieldsOf(table, row)])
}

/** The rows of events, cases and members with all that belongs to them, as fields. */
export const readRows = (db: ReadableDb, { eventIds, caseIds, memberIds }: Scope): Rows => {
  const all = { events: JSON.stringify(eventIds), cases: JSON.stringify(caseIds), members: JSON.stringify(memberIds) }
  const used = (table: SharedName): Record<string, string> => Object.fromEntries(Object.entries(all).filter(([name]) => conditions[table].includes(`:${name}`)))
  return new Map(sharedNames.flatMap((table) => rowsOfTable(db, table, used(table))))
}

const realMembers = (db: ReadableDb): readonly MemberId[] => rowsOf<{ id: MemberId }>(db, 'SELECT id FROM members WHERE practice = 0 ORDER BY id').map(({ id }) => id)
const idsOf = <Id>(db: ReadableDb, sql: string): readonly Id[] => rowsOf<{ id: Id }>(db, sql).map(({ id }) => id)

/** What an evening needs: the event, its cases and those that were counted at it, and the group's members or none. */
const scopeOfEvent = (db: ReadableDb, eventId: EventId, withMembers: boolean): Scope => ({
  eventIds: [eventId],
  caseIds: rowsOf<{ id: CaseId }>(db, `SELECT case_id AS id FROM event_cases WHERE event_id = :eventId
    UNION SELECT case_id FROM actions JOIN action_events ON action_id = actions.id WHERE event_id = :eventId ORDER BY id`, { eventId }).map(({ id }) => id),
  memberIds: withMembers ? realMembers(db) : [],
})

/** The events, cases and members that are handed over. Practice stays where it is. */
export const scopeOfWhat = (db: ReadableDb, what: HandOverWhat, withMembers: boolean): Scope => {
  switch (what.kind) {
    case 'event': return scopeOfEvent(db, what.eventId, withMembers)
    case 'cases': return { eventIds: [], caseIds: what.caseIds.toSorted(), memberIds: withMembers ? realMembers(db) : [] }
    case 'everything': return {
      eventIds: idsOf<EventId>(db, 'SELECT id FROM events ORDER BY id'), caseIds: idsOf<CaseId>(db, 'SELECT id FROM cases WHERE practice = 0 ORDER BY id'),
      memberIds: withMembers ? realMembers(db) : [],
    }
  }
}

/** Whether a row is in its table, also where it was never handed over. */
export const isInTable = (db: ReadableDb, table: SharedName, values: readonly string[]): boolean => {
  const named = sharedTables[table].key.map((name, index) => `${quoted(name)} = :v${index}`)
  return rowOf(db, `SELECT 1 FROM ${table} WHERE ${named.join(' AND ')}`, Object.fromEntries(values.map((value, index) => [`v${index}`, value]))) !== undefined
}
