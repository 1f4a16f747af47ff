import type { Day } from '../core/day.ts'
import type { CaseId, ReportId } from '../core/ids.ts'
import type { ReportGround } from '../core/report/report-request.ts'
import type { Report, ReportRecord } from '../core/report/types.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { keepCounted, type CountedEntries } from './report-ledger.ts'

const keyOf = (caseIds: readonly CaseId[] | 'all'): string => JSON.stringify(caseIds === 'all' ? 'all' : caseIds.toSorted())

type SavedReport = {
  readonly report: Report
  readonly ground: ReportGround
  /** What the report counts, as it was when its numbers were read. */
  readonly counted: CountedEntries
  readonly fileNames: readonly string[]
  readonly folder: string
  readonly savedAt: string
}

const insertReport = `
  INSERT INTO reports (id, revision, made_on, saved_at, period_from, period_to, case_ids, event_id, total, folder, file_names, report)
  VALUES (:id, :revision, :madeOn, :savedAt, :from, :to, :caseIds, :eventId, :total, :folder, :fileNames, :report)`

/** Stores what was reported to the office, each revision, and which entries it has counted. */
export const saveReport = (db: WritableDb, { report, ground: { caseIds, eventId }, counted, fileNames, folder, savedAt }: SavedReport): void =>
  inTransaction(db, () => {
    changeOne(db, insertReport, {
      id: report.id, revision: report.revision, madeOn: report.madeOn, savedAt, ...report.summary.period, caseIds: keyOf(caseIds), eventId,
      total: report.summary.total, folder, fileNames: JSON.stringify(fileNames), report: JSON.stringify(report),
    })
    keepCounted(db, report.id, counted)
  })

// Made-up numbers are never a revision of real ones, nor counted with them.
const ofKind = `coalesce(json_extract(report, '$.isPractice'), 0) = :practice`

/** The newest report of the same ground, practice or not: saving it again makes its next revision. */
export const findReport = (db: ReadableDb, { period, caseIds, eventId }: ReportGround, isPractice: boolean): { readonly id: ReportId; readonly revision: number } | undefined =>
  rowOf(db, `
    SELECT id, revision FROM reports WHERE period_from = :from AND period_to = :to AND case_ids = :caseIds AND event_id IS :eventId AND ${ofKind}
    ORDER BY id DESC, revision DESC LIMIT 1`, { ...period, caseIds: keyOf(caseIds), eventId, practice: Number(isPractice) })

type Row = {
  readonly id: ReportId
  readonly revision: number
  readonly made_on: Day
  readonly period_from: Day
  readonly period_to: Day
  readonly event: string | null
  readonly campaign: string | null
  readonly case_ids: string
  readonly is_practice: 0 | 1
  readonly sent_on: Day | null
  readonly newest: number
  readonly total: number
  readonly file_names: string
}

/** Every revision of each report, the last saved first: by the order of saving, which a clock that was set back does not change. */
export const listReports = (db: ReadableDb): readonly ReportRecord[] =>
  rowsOf<Row>(db, `
    SELECT id, revision, made_on, period_from, period_to, json_extract(report, '$.event') AS event, json_extract(report, '$.campaign') AS campaign, case_ids, coalesce(json_extract(report, '$.isPractice'), 0) AS is_practice, sent_on, total, file_names,
      (SELECT max(revision) FROM reports AS other WHERE other.id = reports.id) AS newest
    FROM reports ORDER BY rowid DESC`).map((row) => ({
    id: row.id, revision: row.revision, madeOn: row.made_on, period: { from: row.period_from, to: row.period_to }, event: row.event,
    campaign: row.campaign, caseIds: JSON.parse(row.case_ids) as readonly CaseId[] | 'all',
    sentOn: row.sent_on, isReplaced: row.revision < row.newest, isPractice: row.is_practice === 1,
    total: row.total, fileNames: JSON.parse(row.file_names) as readonly string[],
  }))

/** Notes the day on which a revision went to the office, or that it has not; false for an unknown one. */
export const markSent = (db: WritableDb, { id, revision, sentOn }: Pick<ReportRecord, 'id' | 'revision' | 'sentOn'>): boolean =>
  inTransaction(db, () => change(db, 'UPDATE reports SET sent_on = :sentOn WHERE id = :id AND revision = :revision', { id, revision, sentOn }) > 0)

/** The number of letter codes with more than one posted letter, at least one of them in the period. */
export const codesPostedTwice = (db: ReadableDb, { period, caseIds }: Pick<ReportGround, 'period' | 'caseIds'>): number =>
  rowOf<{ count: number }>(db, `
    SELECT count(*) AS count FROM (
      SELECT letter_code FROM current_actions
      WHERE state = 'posted' AND coalesce(letter_code, '') <> '' AND (:all = 1 OR case_id IN (SELECT value FROM json_each(:ids)))
      GROUP BY letter_code HAVING sum(count) > 1 AND sum(done_on BETWEEN :from AND :to) > 0)`, { ...period, all: Number(caseIds === 'all'), ids: caseIds === 'all' ? '[]' : JSON.stringify(caseIds) })?.count ?? 0

/** Where the newest revision of a report was saved. */
export const reportFolder = (db: ReadableDb, id: ReportId): string | undefined =>
  rowOf<{ folder: string }>(db, 'SELECT folder FROM reports WHERE id = :id ORDER BY revision DESC LIMIT 1', { id })?.folder
