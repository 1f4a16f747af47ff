import type { ActionKind } from '../core/action/types.ts'
import type { CaseOutcome } from '../core/case/case-file.ts'
import type { CaseId } from '../core/ids.ts'
import type { Period } from '../core/report/types.ts'
import type { YearCase, YearEvent, YearNews } from '../core/report/year.ts'
import { peopleIn } from './case-names.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'

/** The days of a year, and whether practice cases are in it. */
type Span = Period & { readonly practice: 0 | 1 }

const ofSpan = 'actions.done_on BETWEEN :from AND :to AND (:practice = 1 OR cases.practice = 0)'
const counted = 'FROM current_actions AS actions JOIN cases ON cases.id = actions.case_id'

export type MonthCount = { readonly month: string; readonly kind: ActionKind; readonly isPosted: 0 | 1; readonly count: number }

/** What was posted, and what was written and not posted, by month and kind: what is true now, in reports or not. */
export const monthsOfYear = (db: ReadableDb, span: Span): readonly MonthCount[] =>
  rowsOf(db, `SELECT substr(actions.done_on, 1, 7) AS month, actions.kind AS kind, actions.state = 'posted' AS isPosted, sum(actions.count) AS count ${counted} WHERE ${ofSpan} AND actions.state IN ('posted', 'written') GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`, span)

/** The cases for which letters were posted, those with most first. */
export const casesOfYear = (db: ReadableDb, span: Span): readonly YearCase[] =>
  rowsOf<{ readonly caseId: CaseId; readonly uaNumber: string | null; readonly title: string; readonly people: string; readonly letters: number }>(db, `
    SELECT cases.id AS caseId, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people, sum(actions.count) AS letters ${counted}
    WHERE ${ofSpan} AND actions.state = 'posted' AND actions.kind = 'letter' GROUP BY cases.id ORDER BY letters DESC, cases.id`, span)
    .map(({ caseId, uaNumber, title, people, letters }) => ({ caseId, uaNumber, title: peopleIn(people) || title, letters }))

/** The events of a year, in order of their days, and who came. */
export const eventsOfYear = (db: ReadableDb, { from, to }: Period): readonly YearEvent[] =>
  rowsOf(db, `
    SELECT id, name, held_on AS "on", coalesce(headcount, nullif((SELECT count(*) FROM event_people WHERE event_id = events.id AND came = 1), 0)) AS headcount, newcomers
    FROM events WHERE held_on BETWEEN :from AND :to ORDER BY held_on, id`, { from, to })

/** Answers that came in a year. */
export const repliesOfYear = (db: ReadableDb, span: Span): number =>
  rowOf<{ readonly count: number }>(db, `SELECT count(*) AS count FROM cases, json_each(cases.file, '$.replies') AS reply WHERE reply.value ->> '$.on' BETWEEN :from AND :to AND (:practice = 1 OR cases.practice = 0)`, span)?.count ?? 0

/** Good news of a year, the newest first, as a person noted it. */
export const newsOfYear = (db: ReadableDb, span: Span): readonly YearNews[] =>
  rowsOf<{ readonly caseId: CaseId; readonly uaNumber: string | null; readonly title: string; readonly people: string; readonly outcome: string }>(db, `
    SELECT id AS caseId, ua_number AS uaNumber, coalesce(title, '') AS title, people_at_risk AS people, json_extract(file, '$.outcome') AS outcome FROM cases
    WHERE json_extract(file, '$.outcome.isGood') AND json_extract(file, '$.outcome.on') BETWEEN :from AND :to AND (:practice = 1 OR practice = 0)
    ORDER BY json_extract(file, '$.outcome.on') DESC, id DESC`, span)
    .map(({ caseId, uaNumber, title, people, outcome }) => ({ caseId, uaNumber, title: peopleIn(people) || title, text: (JSON.parse(outcome) as CaseOutcome).news }))

/** The first year in which an action was done; null where none was. */
export const firstYearOf = (db: ReadableDb): number | null =>
  rowOf<{ readonly year: number | null }>(db, 'SELECT CAST(substr(min(done_on), 1, 4) AS INTEGER) AS year FROM actions', {})?.year ?? null
