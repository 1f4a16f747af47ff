import type { CaseListItem } from '../core/case/list-item.ts'
import { soonDays } from '../core/case/deadline.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import { itemsOf } from './case-list.ts'
import { peopleIn } from './case-names.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'

type Part<Item> = { readonly items: readonly Item[]; readonly total: number }

const written = `
  WITH written AS (
    SELECT case_id, sum(count) AS count FROM current_actions WHERE kind = 'letter' AND state = 'written' GROUP BY case_id
  )`

const needy = `${written}
  SELECT cases.id AS id, count(*) OVER () AS total FROM cases LEFT JOIN written ON written.case_id = cases.id
  WHERE cases.status = 'open' AND (cases.deadline <= :soon OR written.count > 0)
  ORDER BY CASE WHEN cases.deadline BETWEEN :today AND :soon THEN 0 WHEN cases.deadline < :today THEN 1 ELSE 2 END,
    cases.deadline IS NULL, cases.deadline, cases.issue_date DESC, cases.id
  LIMIT :limit`

/** Open cases with something to do: near their deadline first, then late ones, then those with letters to post; the first of them and their number. */
export const casesInNeed = (db: ReadableDb, today: Day, limit: number): Part<CaseListItem> => {
  const rows = rowsOf<{ id: CaseId; total: number }>(db, needy, { today, soon: addDays(today, soonDays), limit })
  return { items: itemsOf(db, rows.map(({ id }) => id)), total: rows[0]?.total ?? 0 }
}

/** Open cases with a later deadline, the nearest first. */
export const casesComingUp = (db: ReadableDb, today: Day, limit: number): readonly CaseListItem[] =>
  itemsOf(db, rowsOf<{ id: CaseId }>(db, `
    SELECT id FROM cases WHERE status = 'open' AND deadline > :soon ORDER BY deadline, issue_date DESC, id LIMIT :limit`,
  { soon: addDays(today, soonDays), limit }).map(({ id }) => id))

export type WaitingLetters = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly label: string; readonly count: number }

/** Cases with letters that are written and not posted, open ones first, the nearest deadline first; and the numbers of all such cases and letters. */
export const waitingLetters = (db: ReadableDb, limit: number): Part<WaitingLetters> & { readonly letters: number } => {
  const rows = rowsOf<{ caseId: CaseId; uaNumber: string | null; title: string; people: string; count: number; total: number; letters: number }>(db, `${written}
    SELECT cases.id AS caseId, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people,
      written.count AS count, count(*) OVER () AS total, sum(written.count) OVER () AS letters
    FROM written JOIN cases ON cases.id = written.case_id
    ORDER BY cases.status = 'closed', cases.deadline IS NULL, cases.deadline, cases.id LIMIT :limit`, { limit })
  return {
    items: rows.map(({ caseId, uaNumber, title, people, count }) => ({ caseId, uaNumber, label: peopleIn(people) || title, count })),
    total: rows[0]?.total ?? 0, letters: rows[0]?.letters ?? 0,
  }
}

/** The numbers of open cases that are late, and of those that are not. */
export const countOpenCases = (db: ReadableDb, today: Day): { readonly running: number; readonly late: number } =>
  rowOf(db, `
    SELECT count(*) FILTER (WHERE deadline IS NULL OR deadline >= :today) AS running, count(*) FILTER (WHERE deadline < :today) AS late
    FROM cases WHERE status = 'open'`, { today }) ?? { running: 0, late: 0 }
