import type { CaseListItem } from '../core/case/list-item.ts'
import type { CaseStatus, PersonAtRisk } from '../core/case/types.ts'
import { talliesOf } from './action-tally.ts'
import { searchQuery } from './case-search.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'

type Row = Omit<CaseListItem, 'isPractice' | 'people' | 'tally'> & { readonly practice: 0 | 1; readonly people: string }

const columns = `
  cases.id AS id, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people,
  cases.country AS country, cases.kind AS kind, cases.issue_date AS issueDate, cases.deadline AS deadline,
  cases.status AS status, cases.practice AS practice,
  (SELECT count(*) FROM targets WHERE targets.case_id = cases.id AND targets.retired = 0) AS targetCount`

const withStatus = `(:status = 'all' OR cases.status = :status)`
const order = `ORDER BY cases.status = 'closed', cases.deadline IS NULL, cases.deadline, cases.id`
const wholeList = `SELECT ${columns} FROM cases WHERE ${withStatus} ${order}`
const foundList = `
  SELECT ${columns} FROM case_search JOIN cases ON cases.id = case_search.case_id
  WHERE case_search MATCH :query AND ${withStatus} ${order}`

const peopleIn = (json: string): string => (JSON.parse(json) as readonly PersonAtRisk[]).map(({ name }) => name).join(', ')

/** Cases by status and words; the words are looked for in all texts of a case, accents and case ignored. */
export const listCases = (db: ReadableDb, filter: { readonly search: string; readonly status: CaseStatus | 'all' }): readonly CaseListItem[] => {
  const query = searchQuery(filter.search)
  const wantsAll = filter.search.trim() === ''
  if (!wantsAll && query === undefined) return []
  const rows = wantsAll
    ? rowsOf<Row>(db, wholeList, { status: filter.status })
    : rowsOf<Row>(db, foundList, { status: filter.status, query })
  const tallies = talliesOf(db, rows.map(({ id }) => id))
  return rows.map(({ practice, people, ...row }, index) => {
    const tally = tallies[index]
    if (!tally) throw new Error('A case without a tally')
    return { ...row, isPractice: practice === 1, people: peopleIn(people), tally }
  })
}

export const countCases = (db: ReadableDb): number => rowOf<{ count: number }>(db, 'SELECT count(*) AS count FROM cases')?.count ?? 0
