import { isAtEvent, isOfGround } from './report-ground.ts'

/** SQL: how often the other reports have counted an action; -1 where one took back what this report has counted. */
const others = `(CASE WHEN actions.id IN (SELECT action_id FROM report_actions WHERE report_id <> :id) THEN coalesce((SELECT sum(sign) FROM report_actions WHERE action_id = actions.id AND report_id <> :id), 0) ELSE 0 END)`

const isCurrent = `(actions.id NOT IN (SELECT action_id FROM action_voids))`
const isPosted = `(actions.state = 'posted' AND ${isCurrent})`

/** SQL: the other report that has counted an action. */
const countedBy = `(SELECT report_id FROM report_actions WHERE action_id = actions.id AND report_id <> :id AND sign > 0 LIMIT 1)`

/** SQL: the newest of the other reports that covered the day and the case of an action and ended before this one. */
const coveredBy = `(
  SELECT covering.id FROM current_reports AS covering
  WHERE covering.id <> :id AND covering.event_id IS NULL AND covering.period_to <= :to AND actions.done_on BETWEEN covering.period_from AND covering.period_to
    AND coalesce(json_extract(covering.report, '$.isPractice'), 0) = cases.practice
    AND (covering.case_ids = '"all"' OR actions.case_id IN (SELECT value FROM json_each(covering.case_ids)))
  ORDER BY covering.period_to DESC, covering.id LIMIT 1)`

const columns = `actions.*, cases.ua_number, cases.index_number, cases.title`
const ofGround = `actions.done_on BETWEEN :from AND :to AND ${isOfGround('cases')} AND ${isAtEvent('actions')}`

/**
 * SQL of the entries that a report counts beside what the other reports have counted: `sign` is how often each is
 * counted, less than 0 for what is taken back; `corrects` is the report that this changes, NULL for what was done in the period and counts for the first time.
 * So that the sum over the newest revisions of all reports is what is true, an entry counts as often as it should, less what
 * the others have counted of it. That is 1 or -1, but where an entry was taken back, reported, and brought back.
 * - In the period: what is posted. What another report has counted and was taken back since is taken back.
 * - Before it, for all events: what was taken back since a report that ended no later, and what came in for the days of
 *   an earlier report after that was saved.
 */
const besideOthers = (/** SQL: whether an entry of the period is among them. */ isListed: string): string => `
  SELECT * FROM (
    SELECT ${columns}, ${isListed} - ${others} AS sign, CASE WHEN ${isListed} < ${others} THEN ${countedBy} END AS corrects
    FROM actions JOIN cases ON cases.id = actions.case_id WHERE ${ofGround}
  ) WHERE sign <> 0
  UNION ALL
  SELECT * FROM (
    SELECT ${columns}, -${others} AS sign, earlier.report_id AS corrects
    FROM report_actions AS earlier JOIN action_voids ON action_voids.action_id = earlier.action_id JOIN actions ON actions.id = earlier.action_id JOIN cases ON cases.id = actions.case_id
    WHERE :event IS NULL AND earlier.report_id <> :id AND earlier.sign > 0 AND ${others} > 0 AND ${isOfGround('cases')} AND NOT (${ofGround})
      AND earlier.report_id = ${countedBy}
      AND (SELECT period_to FROM current_reports WHERE current_reports.id = earlier.report_id) <= :to
  )
  UNION ALL
  SELECT * FROM (
    SELECT ${columns}, ${isPosted} - ${others} AS sign, ${coveredBy} AS corrects
    FROM actions JOIN cases ON cases.id = actions.case_id
    WHERE :event IS NULL AND actions.done_on < :from AND ${isOfGround('cases')} AND ${isPosted} - ${others} > 0
  ) WHERE corrects IS NOT NULL`

/** SQL of the entries that a report counts, as above. */
export const entriesBesideOthers = besideOthers(isPosted)

/** The same with what is in the period and not posted, which no report has counted: each of them once. */
export const listedBesideOthers = besideOthers(isCurrent)

/** SQL of the entries of a report where no other has counted any: all that was posted. */
export const entriesAlone = `
  SELECT ${columns}, 1 AS sign, NULL AS corrects
  FROM actions JOIN cases ON cases.id = actions.case_id WHERE ${ofGround} AND ${isPosted}`
