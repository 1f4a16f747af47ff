import type { CaseListItem } from '../core/case/list-item.ts'
import type { CaseStatus } from '../core/case/types.ts'
import type { CaseId } from '../core/ids.ts'
import { talliesOf } from './action-tally.ts'
import { peopleIn } from './case-names.ts'
import { searchQuery } from './case-search.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'
import { mailColumn, postTimeIn, postFrom } from './post-days.ts'

type Row = Omit<CaseListItem, 'isPractice' | 'people' | 'tally' | 'postDays' | 'isPostKnown'> & { readonly practice: 0 | 1; readonly people: string; readonly mail: string }

const columns = `
  cases.id AS id, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people,
  cases.country AS country, cases.kind AS kind, cases.issue_date AS issueDate, cases.deadline AS deadline,
  cases.status AS status, cases.practice AS practice,
  (SELECT count(*) FROM targets WHERE targets.case_id = cases.id AND targets.retired = 0) AS targetCount, ${mailColumn}`

const order = `ORDER BY cases.status = 'closed', cases.deadline IS NULL, cases.deadline, cases.id`
const listed = `SELECT ${columns} FROM json_each(:ids) AS wanted JOIN cases ON cases.id = wanted.value ORDER BY wanted.key`

const wholeList = `SELECT id FROM cases WHERE (:status = 'all' OR status = :status) ${order}`
const foundList = `
  SELECT cases.id AS id FROM case_search JOIN search_rows ON search_rows.id = case_search.rowid JOIN cases ON cases.id = search_rows.case_id
  WHERE case_search MATCH :query AND (:status = 'all' OR cases.status = :status) ${order}`

/** The cases of these ids for a list, in the order of the ids. */
export const itemsOf = (db: ReadableDb, ids: readonly CaseId[]): readonly CaseListItem[] => {
  const rows = rowsOf<Row>(db, listed, { ids: JSON.stringify(ids) })
  const tallies = talliesOf(db, rows.map(({ id }) => id))
  const postTime = postTimeIn(postFrom(db))
  return rows.map(({ practice, people, mail, ...row }, index) => {
    const tally = tallies[index]
    if (!tally) throw new Error('A case without a tally')
    return { ...row, isPractice: practice === 1, people: peopleIn(people), ...postTime(mail), tally }
  })
}

/** Cases by status and words; the words are searched in all texts of a case, without regard to accents and letter case. */
export const listCases = (db: ReadableDb, filter: { readonly search: string; readonly status: CaseStatus | 'all' }): readonly CaseListItem[] => {
  const query = searchQuery(filter.search)
  const wantsAll = filter.search.trim() === ''
  if (!wantsAll && query === undefined) return []
  const ids = wantsAll
    ? rowsOf<{ id: CaseId }>(db, wholeList, { status: filter.status })
    : rowsOf<{ id: CaseId }>(db, foundList, { status: filter.status, query })
  return itemsOf(db, ids.map(({ id }) => id))
}

/** The number of all cases, practice cases too. */
export const countCases = (db: ReadableDb): number => rowOf<{ count: number }>(db, 'SELECT count(*) AS count FROM cases')?.count ?? 0
