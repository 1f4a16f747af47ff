import { caseNameOf, type CaseName } from '../core/case/case-name.ts'
import type { CaseStatus, PersonAtRisk } from '../core/case/types.ts'
import type { Day } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import { namedCases, type NamedCases } from '../core/undo/named-cases.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'

type Row = Omit<CaseName, 'name' | 'isPractice' | 'isOver'> & { readonly isOver: 0 | 1; readonly people: string; readonly practice: 0 | 1 }

const peopleFrom = (json: string): readonly PersonAtRisk[] => JSON.parse(json) as readonly PersonAtRisk[]

/** The names in a column `people_at_risk`, as one text; empty where there are none. */
export const peopleIn = (json: string): string => caseNameOf({ peopleAtRisk: peopleFrom(json), title: null })

/** The name of a case from its columns. */
export const nameIn = (people: string, title: string | null): string => caseNameOf({ peopleAtRisk: peopleFrom(people), title })

/** The names of all cases of a status: open before closed, those whose deadline can still be met first, the nearest first. */
export const caseNames = (db: ReadableDb, status: CaseStatus | 'all', today: Day): readonly CaseName[] =>
  rowsOf<Row>(db, `
    SELECT id, ua_number AS uaNumber, coalesce(title, '') AS title, people_at_risk AS people, country, practice, status, deadline IS NOT NULL AND deadline < :today AS isOver FROM cases
    WHERE :status = 'all' OR status = :status ORDER BY status = 'closed', isOver, deadline IS NULL, deadline, id`, { status, today })
    .map(({ people, practice, ...row }) => ({ ...row, name: nameIn(people, row.title), isPractice: practice === 1, isOver: row.isOver === 1 }))

/** How a case is named in a sentence: its UA number, or else its people or its title; empty where it was removed. */
export const caseInWords = (db: ReadableDb, id: CaseId): string => {
  const row = rowOf<{ uaNumber: string | null; title: string; people: string }>(db, "SELECT ua_number AS uaNumber, coalesce(title, '') AS title, people_at_risk AS people FROM cases WHERE id = :id", { id })
  if (!row) return ''
  return row.uaNumber === null ? nameIn(row.people, row.title) : `UA ${row.uaNumber}`
}

/** How the cases of a step are named. */
export const casesInWords = (db: ReadableDb, ids: readonly CaseId[]): NamedCases => namedCases([...new Set(ids)].map((id) => caseInWords(db, id)))

/** The UA numbers of cases, in the order of their ids; of those that have one. */
export const uaNumbersOf = (db: ReadableDb, ids: readonly CaseId[]): readonly string[] =>
  rowsOf<{ readonly number: string }>(db, 'SELECT ua_number AS number FROM cases WHERE ua_number IS NOT NULL AND id IN (SELECT value FROM json_each(:ids)) ORDER BY id', { ids: JSON.stringify(ids) }).map(({ number }) => number)

/** The numbers of open and closed cases. */
export const countByStatus = (db: ReadableDb): { readonly open: number; readonly closed: number } =>
  rowOf(db, "SELECT count(*) FILTER (WHERE status = 'open') AS open, count(*) FILTER (WHERE status = 'closed') AS closed FROM cases") ?? { open: 0, closed: 0 }

/** Whether there is a practice case. */
export const hasPracticeCase = (db: ReadableDb): boolean => rowOf(db, 'SELECT 1 FROM cases WHERE practice = 1') !== undefined

/** Whether there is a case that is not a practice case. */
export const hasRealCase = (db: ReadableDb): boolean => rowOf(db, 'SELECT 1 FROM cases WHERE practice = 0') !== undefined
