import type { ReportGround } from '../core/report/report-request.ts'
import type { ReportId } from '../core/ids.ts'
import { rowOf, type ReadableDb } from './handle.ts'

/** What is counted: a ground, by the report of this id, or by one that is new. Practice cases only while a group has no real one. */
export type Counted = ReportGround & { readonly id: ReportId; readonly withPractice: boolean }

/** The values that the SQL of this file names. */
export const groundValues = ({ id, period, caseIds, eventId, withPractice }: Counted) =>
  ({ id, ...period, all: Number(caseIds === 'all'), ids: caseIds === 'all' ? '[]' : JSON.stringify(caseIds), event: eventId, practice: Number(withPractice) })

/** SQL: whether a case is of the ground. */
export const isOfGround = (cases: string): string =>
  `(:all = 1 OR ${cases}.id IN (SELECT value FROM json_each(:ids))) AND (:practice = 1 OR ${cases}.practice = 0)`

/** SQL: whether an action was recorded at the event of the ground, if that has one. */
export const isAtEvent = (actions: string): string =>
  `(:event IS NULL OR EXISTS (SELECT 1 FROM action_events WHERE action_id = ${actions}.id AND event_id = :event))`

/** Whether there is another report: where there is none, this one is the bare sum. */
export const hasOthers = (db: ReadableDb, id: ReportId): boolean => rowOf(db, 'SELECT 1 FROM reports WHERE id <> :id LIMIT 1', { id }) !== undefined
