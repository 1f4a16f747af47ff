import type { CaseId } from '../core/ids.ts'
import type { Period } from '../core/report/types.ts'
import { rowOf, type ReadableDb } from './handle.ts'

/**
 * People who took part in the events of a period, by the count of the door or else by the list of who came; null where
 * nobody counted at any of them. For a report of some cases only events with one of them are counted.
 */
export const headcountOfEvents = (db: ReadableDb, period: Period, caseIds: readonly CaseId[] | 'all'): number | null =>
  rowOf<{ people: number | null }>(db, `
    SELECT sum(coalesce(headcount, nullif((SELECT count(*) FROM event_people WHERE event_id = events.id AND came = 1), 0))) AS people
    FROM events WHERE held_on BETWEEN :from AND :to
      AND (:ids IS NULL OR EXISTS (SELECT 1 FROM event_cases WHERE event_id = events.id AND case_id IN (SELECT value FROM json_each(:ids))))`,
  { ...period, ids: caseIds === 'all' ? null : JSON.stringify(caseIds) })?.people ?? null
