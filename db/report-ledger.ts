import type { ActionId, EventId, ReportId } from '../core/ids.ts'
import { change, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { entriesAlone, entriesBesideOthers } from './report-entries.ts'
import { groundValues, isOfGround, hasOthers, type Counted } from './report-ground.ts'

/** SQL: replies and returned letters of a report, of the period or of the days of an earlier report, without what other reports have counted. */
export const countedMail = `
  SELECT cases.id AS case_id, cases.ua_number, cases.index_number, cases.title, mail.part, mail.id
  FROM cases JOIN (
    SELECT one.id AS case_id, 'replies' AS part, reply.value ->> '$.id' AS id, reply.value ->> '$.on' AS day FROM cases AS one, json_each(one.file, '$.replies') AS reply
    UNION ALL SELECT one.id, 'returned', returned.value ->> '$.id', returned.value ->> '$.on' FROM cases AS one, json_each(one.file, '$.returned') AS returned
  ) AS mail ON mail.case_id = cases.id
  WHERE :event IS NULL AND ${isOfGround('cases')}
    AND (mail.day BETWEEN :from AND :to OR EXISTS (
      SELECT 1 FROM current_reports AS covering
      WHERE covering.id <> :id AND covering.event_id IS NULL AND covering.period_to <= :to AND mail.day BETWEEN covering.period_from AND covering.period_to AND mail.day < :from
        AND coalesce(json_extract(covering.report, '$.isPractice'), 0) = cases.practice
        AND (covering.case_ids = '"all"' OR cases.id IN (SELECT value FROM json_each(covering.case_ids)))))
    AND NOT EXISTS (SELECT 1 FROM report_mail WHERE mail_id = mail.id AND report_id <> :id)`

/** SQL: the events of a report, without those whose people other reports have counted. */
export const countedEvents = `
  SELECT events.id FROM events
  WHERE (CASE WHEN :event IS NULL THEN events.held_on BETWEEN :from AND :to ELSE events.id = :event END)
    AND (:all = 1 OR EXISTS (SELECT 1 FROM event_cases WHERE event_id = events.id AND case_id IN (SELECT value FROM json_each(:ids))))
    AND NOT EXISTS (SELECT 1 FROM report_events WHERE event_id = events.id AND report_id <> :id)`

/** The entries that a report counts: no other report counts them too. */
export type CountedEntries = {
  /** `sign` is how often each is counted, less than 0 for what is taken back from an earlier report. */
  readonly actions: readonly { readonly id: ActionId; readonly sign: number }[]
  readonly mail: readonly string[]
  readonly events: readonly EventId[]
}

/** What a report counts, entry by entry. */
export const entriesForReport = (db: ReadableDb, counted: Counted): CountedEntries => {
  const values = groundValues(counted)
  return {
    actions: rowsOf(db, `SELECT id, sign FROM (${hasOthers(db, counted.id) ? entriesBesideOthers : entriesAlone})`, values),
    mail: rowsOf<{ readonly id: string }>(db, `SELECT id FROM (${countedMail}) WHERE id IS NOT NULL`, values).map(({ id }) => id),
    events: rowsOf<{ readonly id: EventId }>(db, countedEvents, values).map(({ id }) => id),
  }
}

/** SQL that makes the rows of a report in one of the tables those of a list. */
const replaceRows = (db: WritableDb, { table, column, id, ids }: { readonly table: 'report_mail' | 'report_events'; readonly column: string; readonly id: ReportId; readonly ids: readonly string[] }): void => {
  const values = { id, ids: JSON.stringify(ids) }
  change(db, `DELETE FROM ${table} WHERE report_id = :id AND ${column} NOT IN (SELECT value FROM json_each(:ids))`, values)
  change(db, `INSERT INTO ${table} (${column}, report_id) SELECT value, :id FROM json_each(:ids) WHERE true ON CONFLICT DO NOTHING`, values)
}

/** Keeps what the newest revision of a report counts in place of what an earlier one has counted. Only what differs is changed. */
export const keepCounted = (db: WritableDb, id: ReportId, { actions, mail, events }: CountedEntries): void => {
  const values = { id, entries: JSON.stringify(actions.map((action) => [action.id, action.sign])) }
  change(db, `DELETE FROM report_actions WHERE report_id = :id AND action_id NOT IN (SELECT value ->> 0 FROM json_each(:entries))`, values)
  change(db, `
    INSERT INTO report_actions (action_id, report_id, sign)
    SELECT value ->> 0, :id, value ->> 1 FROM json_each(:entries) WHERE EXISTS (SELECT 1 FROM actions WHERE actions.id = value ->> 0)
    ON CONFLICT DO UPDATE SET sign = excluded.sign WHERE sign <> excluded.sign`, values)
  replaceRows(db, { table: 'report_mail', column: 'mail_id', id, ids: mail })
  replaceRows(db, { table: 'report_events', column: 'event_id', id, ids: events })
}
