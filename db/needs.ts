import { nearDays } from '../core/case/deadline.ts'
import type { CaseListItem } from '../core/case/list-item.ts'
import { needKindOf, needKinds, needOf, type NeedGroup, type NeedKind } from '../core/case/need.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import { itemsOf } from './case-list.ts'
import { nameIn } from './case-names.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { mailColumn, postTimeIn, postFrom } from './post-days.ts'

type Part<Item> = { readonly items: readonly Item[]; readonly total: number }

const written = `
  WITH written AS (
    SELECT case_id, sum(count) AS count FROM current_actions WHERE kind = 'letter' AND state = 'written' GROUP BY case_id
  )`

/** Open cases that may need something: their deadline may be near, wherever their letters go, or letters wait. */
const candidates = `${written}
  SELECT cases.id AS id, cases.deadline AS deadline, coalesce(written.count, 0) AS written, ${mailColumn}
  FROM cases LEFT JOIN written ON written.case_id = cases.id
  WHERE cases.status = 'open' AND (cases.deadline <= :horizon OR written.count > 0)
  ORDER BY cases.deadline IS NULL, cases.deadline, cases.issue_date DESC, cases.id`

type Candidate = { readonly id: CaseId; readonly deadline: Day | null; readonly written: number; readonly mail: string }

/** The last day on which a deadline may be near. */
const horizonOf = (db: ReadableDb, today: Day): Day => {
  const { postDays } = postFrom(db)
  return addDays(today, nearDays(Math.max(postDays.home, postDays.abroad)))
}

const candidatesOf = (db: ReadableDb, today: Day): readonly { readonly id: CaseId; readonly deadline: Day | null; readonly kind: NeedKind | null }[] => {
  const postTime = postTimeIn(postFrom(db))
  return rowsOf<Candidate>(db, candidates, { horizon: horizonOf(db, today) })
    .map(({ mail, ...row }) => ({ ...row, kind: needKindOf({ ...row, ...postTime(mail) }, today) }))
}

/** What open cases need, by kind: the first of each, the nearest deadline first, and their number. Empty groups are left out. */
export const casesInNeed = (db: ReadableDb, today: Day, limit: number): readonly NeedGroup[] => {
  const all = candidatesOf(db, today)
  return needKinds.flatMap((kind) => {
    const ids = all.flatMap((one) => (one.kind === kind ? [one.id] : []))
    const items = itemsOf(db, ids.slice(0, limit)).flatMap((item) => needOf(item, today) ?? [])
    return ids.length === 0 ? [] : [{ kind, items, total: ids.length }]
  })
}

/** Open cases whose deadline is later and not near, the nearest first. */
export const casesComingUp = (db: ReadableDb, today: Day, limit: number): readonly CaseListItem[] => {
  const horizon = horizonOf(db, today)
  const sooner = candidatesOf(db, today).flatMap(({ id, deadline, kind }) => (deadline !== null && deadline <= horizon && (kind === null || kind === 'post') ? [id] : []))
  const later = rowsOf<{ id: CaseId }>(db, `
    SELECT id FROM cases WHERE status = 'open' AND deadline > :horizon ORDER BY deadline, issue_date DESC, id LIMIT :limit`, { horizon, limit })
  return itemsOf(db, [...sooner, ...later.map(({ id }) => id)].slice(0, limit))
}

/** A case with letters that are written and not posted. */
export type WaitingLetters = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly label: string; readonly count: number }

/** Cases with letters that are written and not posted, open ones first, the nearest deadline first; and the numbers of all such cases and letters. */
export const waitingLetters = (db: ReadableDb, limit: number): Part<WaitingLetters> & { readonly letters: number } => {
  const rows = rowsOf<{ caseId: CaseId; uaNumber: string | null; title: string; people: string; count: number; total: number; letters: number }>(db, `${written}
    SELECT cases.id AS caseId, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people,
      written.count AS count, count(*) OVER () AS total, sum(written.count) OVER () AS letters
    FROM written JOIN cases ON cases.id = written.case_id
    ORDER BY cases.status = 'closed', cases.deadline IS NULL, cases.deadline, cases.id LIMIT :limit`, { limit })
  return {
    items: rows.map(({ caseId, uaNumber, title, people, count }) => ({ caseId, uaNumber, label: nameIn(people, title), count })),
    total: rows[0]?.total ?? 0, letters: rows[0]?.letters ?? 0,
  }
}
