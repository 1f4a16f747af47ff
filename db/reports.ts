import type { Day } from '../core/day.ts'
import type { CaseId, ReportId } from '../core/ids.ts'
import type { Period, Report, ReportMail, ReportRecord, ReportRow } from '../core/report/types.ts'
import { outletOf } from './outlet-of-action.ts'
import { changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** No column can name a person: only totals leave the database, no rows of people. A member who holds packs is no place, but a member who posted. */
const sums = `
  SELECT cases.id AS caseId, cases.ua_number AS uaNumber, cases.index_number AS indexNumber, coalesce(cases.title, '') AS title,
    kind.kind AS kind, CASE WHEN kind.route = 'outlet' AND outlets.member_id IS NOT NULL THEN 'member' ELSE kind.route END AS route,
    CASE WHEN outlets.member_id IS NULL THEN outlets.name END AS outlet, kind.state AS state, sum(kind.count) AS count,
    sum(coalesce(kind.signatories, kind.count)) AS signatories
  FROM current_actions AS kind JOIN cases ON cases.id = kind.case_id
    LEFT JOIN outlets ON outlets.id = CASE kind.route WHEN 'outlet' THEN ${outletOf('kind')} END
  WHERE kind.done_on BETWEEN :from AND :to
    AND (:all = 1 OR cases.id IN (SELECT value FROM json_each(:ids)))
    AND (:practice = 1 OR cases.practice = 0)
  GROUP BY cases.id, kind.kind, 6, 7, kind.state
  ORDER BY cases.ua_number, cases.id, kind.kind, 6, 7, kind.state`

const chosen = (caseIds: readonly CaseId[] | 'all') => ({ all: caseIds === 'all' ? 1 : 0, ids: caseIds === 'all' ? '[]' : JSON.stringify(caseIds) })

/** Sums of the actions that count in a period, by case, kind, route and state. Practice cases are left out unless included explicitly. */
export const rowsForReport = (
  db: ReadableDb,
  period: Period,
  caseIds: readonly CaseId[] | 'all',
  includePractice = false,
): readonly ReportRow[] =>
  rowsOf<ReportRow>(db, sums, {
    ...period, ...chosen(caseIds), practice: Number(includePractice),
  })

const mail = `
  SELECT id AS caseId, ua_number AS uaNumber, index_number AS indexNumber, coalesce(title, '') AS title,
    (SELECT count(*) FROM json_each(file, '$.replies') WHERE value ->> '$.on' BETWEEN :from AND :to) AS replies,
    (SELECT count(*) FROM json_each(file, '$.returned') WHERE value ->> '$.on' BETWEEN :from AND :to) AS returned
  FROM cases WHERE (:all = 1 OR id IN (SELECT value FROM json_each(:ids))) AND (:practice = 1 OR practice = 0)`

/** Answers, and letters that the post brought back, that were noted in a period, by case. */
export const mailForReport = (db: ReadableDb, period: Period, caseIds: readonly CaseId[] | 'all', includePractice = false): readonly ReportMail[] =>
  rowsOf<ReportMail>(db, mail, { ...period, ...chosen(caseIds), practice: Number(includePractice) }).filter(({ replies, returned }) => replies + returned > 0)

const keyOf = (caseIds: readonly CaseId[] | 'all'): string => JSON.stringify(caseIds === 'all' ? 'all' : caseIds.toSorted())

type SavedReport = {
  readonly report: Report
  readonly caseIds: readonly CaseId[] | 'all'
  readonly fileNames: readonly string[]
  readonly folder: string
  readonly savedAt: string
}

const insertReport = `
  INSERT INTO reports (id, revision, made_on, saved_at, period_from, period_to, case_ids, total, folder, file_names, report)
  VALUES (:id, :revision, :madeOn, :savedAt, :from, :to, :caseIds, :total, :folder, :fileNames, :report)`

/** Stores what was reported to the office, each revision. */
export const saveReport = (db: WritableDb, { report, caseIds, fileNames, folder, savedAt }: SavedReport): void =>
  inTransaction(db, () => changeOne(db, insertReport, {
    id: report.id, revision: report.revision, madeOn: report.madeOn, savedAt, ...report.summary.period, caseIds: keyOf(caseIds),
    total: report.summary.total, folder, fileNames: JSON.stringify(fileNames), report: JSON.stringify(report),
  }))

// Made-up numbers are never a revision of real ones, nor counted with them.
const ofKind = `coalesce(json_extract(report, '$.isPractice'), 0) = :practice`

/** The newest report of the same period and cases, practice or not: saving it again makes its next revision. */
export const findReport = (db: ReadableDb, period: Period, caseIds: readonly CaseId[] | 'all', isPractice: boolean): { readonly id: ReportId; readonly revision: number } | undefined =>
  rowOf(db, `
    SELECT id, revision FROM reports WHERE period_from = :from AND period_to = :to AND case_ids = :caseIds AND ${ofKind}
    ORDER BY id DESC, revision DESC LIMIT 1`, { ...period, caseIds: keyOf(caseIds), practice: Number(isPractice) })

type Row = {
  readonly id: ReportId
  readonly revision: number
  readonly made_on: Day
  readonly period_from: Day
  readonly period_to: Day
  readonly total: number
  readonly file_names: string
}

/** The newest revision of each report, newest first. */
export const listReports = (db: ReadableDb): readonly ReportRecord[] =>
  rowsOf<Row>(db, `
    SELECT id, revision, made_on, period_from, period_to, total, file_names FROM reports ORDER BY saved_at DESC, id DESC, revision DESC`).map((row) => ({
    id: row.id, revision: row.revision, madeOn: row.made_on, period: { from: row.period_from, to: row.period_to },
    total: row.total, fileNames: JSON.parse(row.file_names) as readonly string[],
  }))

const isShared = (one: readonly CaseId[] | 'all', other: readonly CaseId[] | 'all'): boolean =>
  one === 'all' || other === 'all' || one.some((id) => other.includes(id))

/** Periods of the other saved reports that have a day and a case in common with this one. */
export const overlappingReports = (db: ReadableDb, { id, isPractice }: Pick<Report, 'id' | 'isPractice'>, period: Period, caseIds: readonly CaseId[] | 'all'): readonly Period[] =>
  rowsOf<{ readonly from: Day; readonly to: Day; readonly caseIds: string }>(db, `
    SELECT period_from AS "from", period_to AS "to", case_ids AS caseIds FROM reports
    WHERE id <> :id AND ${ofKind} AND total > 0 AND period_from <= :to AND period_to >= :from GROUP BY id HAVING revision = max(revision) ORDER BY period_from, id`, { id, practice: Number(isPractice), ...period })
    .filter((row) => isShared(JSON.parse(row.caseIds) as readonly CaseId[] | 'all', caseIds)).map(({ from, to }) => ({ from, to }))

/** The number of letter codes with more than one posted letter, at least one of them in the period. */
export const codesPostedTwice = (db: ReadableDb, period: Period, caseIds: readonly CaseId[] | 'all'): number =>
  rowOf<{ count: number }>(db, `
    SELECT count(*) AS count FROM (
      SELECT letter_code FROM current_actions
      WHERE state = 'posted' AND coalesce(letter_code, '') <> '' AND (:all = 1 OR case_id IN (SELECT value FROM json_each(:ids)))
      GROUP BY letter_code HAVING sum(count) > 1 AND sum(done_on BETWEEN :from AND :to) > 0)`, { ...period, ...chosen(caseIds) })?.count ?? 0

/** Where the newest revision of a report was saved. */
export const reportFolder = (db: ReadableDb, id: ReportId): string | undefined =>
  rowOf<{ folder: string }>(db, 'SELECT folder FROM reports WHERE id = :id ORDER BY revision DESC LIMIT 1', { id })?.folder
