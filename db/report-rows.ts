import type { ReportId } from '../core/ids.ts'
import type { Day } from '../core/day.ts'
import { isByWeek, type DayCount } from '../core/report/over-time.ts'
import type { CellEntry, ReportCell } from '../core/report/report-cell.ts'
import type { Period, ReportMail, ReportRow } from '../core/report/types.ts'
import { kindsInTotal } from '../core/action/types.ts'
import { hasPracticeCase } from './case-names.ts'
import { outletOf } from './outlet-of-action.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'
import { entriesAlone, entriesBesideOthers, listedBesideOthers } from './report-entries.ts'
import { groundValues, isAtEvent, isOfGround, hasOthers, type Counted } from './report-ground.ts'
import { countedMail, countedEvents } from './report-ledger.ts'

/** By all that distinguishes sums: none of these texts has a bar in it. One text is sorted in two thirds of the time of seven columns. */
const apart = ['case_id', 'kind', 'route', 'outlet_id', 'state', 'corrects', 'day'].map((column) => `coalesce(${column}, '')`).join(" || '|' || ")

/**
 * SQL of the sums of entries by all that distinguishes them, and by day or month: summed before any name is joined, so that the
 * entries are read once and in narrow rows. No column can name a person: only totals leave the database. A member who holds
 * packs is no place, but a member who posted.
 */
const sums = (entries: string): string => `
  SELECT sums.case_id AS caseId, cases.ua_number AS uaNumber, cases.index_number AS indexNumber, coalesce(cases.title, '') AS title,
    sums.kind AS kind, CASE WHEN sums.route = 'outlet' AND outlets.member_id IS NOT NULL THEN 'member' ELSE sums.route END AS route,
    CASE WHEN outlets.member_id IS NULL THEN outlets.name END AS outlet, sums.state AS state, sums.corrects AS reportId, sums.day AS "on", sums.count AS count, sums.signatories AS signatories
  FROM (
    SELECT case_id, kind, route, outlet_id, state, corrects, day, sum(sign * count) AS count, sum(sign * coalesce(signatories, count)) AS signatories
    FROM (
      SELECT case_id, kind, route, CASE route WHEN 'outlet' THEN ${outletOf('entry')} END AS outlet_id, state, corrects, CASE :byDay WHEN 1 THEN done_on ELSE substr(done_on, 1, 7) END AS day, sign, count, signatories
      FROM (${entries}) AS entry
    ) GROUP BY ${apart}
  ) AS sums JOIN cases ON cases.id = sums.case_id LEFT JOIN outlets ON outlets.id = sums.outlet_id
  ORDER BY cases.ua_number, sums.case_id, sums.kind, 6, 7, sums.state, sums.corrects, 10`

const current = `
  SELECT actions.*, cases.ua_number, cases.index_number, cases.title, 1 AS sign, NULL AS corrects
  FROM current_actions AS actions JOIN cases ON cases.id = actions.case_id
  WHERE actions.done_on BETWEEN :from AND :to AND ${isOfGround('cases')} AND ${isAtEvent('actions')}`

/** SQL of all entries of a period: what is counted where no report was saved and every case is in it. */
const whole = `SELECT id, case_id, kind, route, state, done_on, letter_code, replaces, count, signatories, 1 AS sign, NULL AS corrects FROM current_actions WHERE done_on BETWEEN :from AND :to`

const cellRows = (entries: string): string => `
  SELECT kind.done_on AS "on", coalesce(kind.title, '') AS title, (SELECT events.name FROM action_events JOIN events ON events.id = event_id WHERE action_id = kind.id) AS event,
    CASE WHEN outlets.member_id IS NULL THEN outlets.name END AS outlet, sum(kind.sign * kind.count) AS count, kind.corrects IS NOT NULL AS isCorrection
  FROM (${entries}) AS kind LEFT JOIN outlets ON outlets.id = CASE kind.route WHEN 'outlet' THEN ${outletOf('kind')} END
  WHERE CASE :part WHEN 'case' THEN kind.case_id = :caseId AND kind.corrects IS NULL WHEN 'correction' THEN kind.corrects = :reportId ELSE true END
    AND kind.kind = :kind
    AND (:byRoute = 0 OR (CASE WHEN kind.route = 'outlet' AND outlets.member_id IS NOT NULL THEN 'member' ELSE kind.route END) IS :route)
  GROUP BY kind.done_on, kind.case_id, event, 4, isCorrection HAVING sum(kind.sign * kind.count) <> 0 ORDER BY 1, 2, 3, 4, isCorrection`

const sumsOf = { whole: sums(whole), alone: sums(current), besideOthers: sums(listedBesideOthers) } as const

type SumRow = Omit<ReportRow, 'corrects'> & { readonly reportId: ReportId | null; readonly on: string }

const periodsOf = (db: ReadableDb): ReadonlyMap<ReportId, Period> =>
  new Map(rowsOf<{ readonly id: ReportId; readonly from: Day; readonly to: Day }>(db, 'SELECT id, period_from AS "from", period_to AS "to" FROM current_reports').map(({ id, from, to }) => [id, { from, to }]))

const sumRows = (db: ReadableDb, counted: Counted): readonly SumRow[] => {
  const { caseIds, eventId, withPractice, period } = counted
  const isWhole = caseIds === 'all' && eventId === null && (withPractice || !hasPracticeCase(db))
  const name = hasOthers(db, counted.id) ? 'besideOthers' : isWhole ? 'whole' : 'alone'
  const byDay = Number(isByWeek(period))
  return rowsOf<SumRow>(db, sumsOf[name], name === 'whole' ? { from: period.from, to: period.to, byDay } : { ...groundValues(counted), byDay })
}

/** What was posted by day, or by the first of its days in a month, without corrections. */
const daysIn = (rows: readonly SumRow[], { period }: Counted): readonly DayCount[] => {
  const found = new Map<string, DayCount>()
  for (const { state, reportId, kind, on: day, count } of rows) {
    if (state !== 'posted' || reportId !== null) continue
    const first = day.length === period.from.length ? day : `${day}-01`
    const on = (first < period.from ? period.from : first) as Day
    found.set(`${on} ${kind}`, { on, kind, count: (found.get(`${on} ${kind}`)?.count ?? 0) + count })
  }
  return [...found.values()]
}

/**
 * Sums of what a report counts, by case, kind, route, state and the earlier report that it changes, and the same over time. What
 * other reports have counted is left out. Practice cases are left out unless included explicitly.
 */
export const totalsForReport = (db: ReadableDb, counted: Counted): { readonly rows: readonly ReportRow[]; readonly days: readonly DayCount[] } => {
  const all = sumRows(db, counted)
  const periods = all.some(({ reportId }) => reportId !== null) ? periodsOf(db) : new Map<ReportId, Period>()
  const found = new Map<string, ReportRow>()
  for (const { reportId, on: _day, ...row } of all) {
    const key = JSON.stringify([row.caseId, row.kind, row.route, row.outlet, row.state, reportId])
    const before = found.get(key)
    const period = reportId === null ? undefined : periods.get(reportId)
    found.set(key, before ? { ...before, count: before.count + row.count, signatories: before.signatories + row.signatories } : { ...row, corrects: reportId === null || period === undefined ? null : { reportId, period } })
  }
  return { rows: [...found.values()], days: daysIn(all, counted) }
}

/** The sums alone. */
export const rowsForReport = (db: ReadableDb, counted: Counted): readonly ReportRow[] => totalsForReport(db, counted).rows

/** Answers, and letters that the post brought back, that a report counts, by case. */
export const mailForReport = (db: ReadableDb, counted: Counted): readonly ReportMail[] =>
  rowsOf<ReportMail>(db, `
    SELECT case_id AS caseId, ua_number AS uaNumber, index_number AS indexNumber, coalesce(title, '') AS title, sum(part = 'replies') AS replies, sum(part = 'returned') AS returned
    FROM (${countedMail}) GROUP BY case_id ORDER BY ua_number, case_id`, groundValues(counted))

/** People of events, null where nobody counted. */
type CountedPeople = { readonly headcount: number | null; readonly newcomers: number | null; readonly under18: number | null; readonly events: number }

/**
 * People who took part in the events that a report counts, by the count of the door or else by the list of who came; null where
 * nobody counted at any of them. For a report of some cases only events with one of them are counted.
 */
export const participantsForReport = (db: ReadableDb, counted: Counted): CountedPeople =>
  rowOf(db, `
    SELECT sum(coalesce(headcount, nullif((SELECT count(*) FROM event_people WHERE event_id = events.id AND came = 1), 0))) AS headcount,
      sum(newcomers) AS newcomers, sum(under_18) AS under18, count(*) AS events
    FROM events WHERE id IN (${countedEvents})`, groundValues(counted)) ?? { headcount: null, newcomers: null, under18: null, events: 0 }

/** What other reports have counted of what was done in the period, less what they took back, by report: it is not counted again. */
export const alreadyReported = (db: ReadableDb, counted: Counted): readonly { readonly period: Period; readonly count: number }[] => {
  if (!hasOthers(db, counted.id)) return []
  const periods = periodsOf(db)
  return rowsOf<{ readonly reportId: ReportId; readonly count: number }>(db, `
    SELECT report_id AS reportId, sum(sign * actions.count) AS count
    FROM actions JOIN cases ON cases.id = actions.case_id JOIN report_actions ON action_id = actions.id AND report_id <> :id
    WHERE actions.done_on BETWEEN :from AND :to AND ${isOfGround('cases')} AND ${isAtEvent('actions')} AND actions.kind IN (SELECT value FROM json_each(:kinds))
    GROUP BY report_id HAVING sum(sign * actions.count) <> 0 ORDER BY report_id`, { ...groundValues(counted), kinds: JSON.stringify(kindsInTotal) }).flatMap(({ reportId, count }) => {
    const period = periods.get(reportId)
    return period === undefined ? [] : [{ period, count }]
  })
}

type CellRow = Omit<CellEntry, 'isCorrection'> & { readonly isCorrection: 0 | 1 }

/** What a number of the report's table is the sum of, by day, case, event and place. */
export const entriesOfCell = (db: ReadableDb, counted: Counted, { row: of, kind, byRoute }: ReportCell): readonly CellEntry[] =>
  rowsOf<CellRow>(db, cellRows(hasOthers(db, counted.id) ? entriesBesideOthers : entriesAlone), {
    ...groundValues(counted), part: of.part, caseId: of.part === 'case' ? of.caseId : null, reportId: of.part === 'correction' ? of.reportId : null, kind, byRoute: Number(byRoute !== null), route: byRoute?.route ?? null,
  }).map((row) => ({ ...row, isCorrection: row.isCorrection === 1 }))
