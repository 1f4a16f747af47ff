import { cutAround, findHits } from '../core/case/find-hits.ts'
import { searchTerms, type SearchTerm } from '../core/case/search-words.ts'
import type { PersonAtRisk } from '../core/case/types.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, SourceId } from '../core/ids.ts'
import { fold } from '../core/text/fold.ts'
import { firstOf, fitting, wordsIn, type Found, type FoundAll, type FoundCaseName } from '../core/search/found.ts'
import { caseOrder, hitInside } from './case-find.ts'
import { nameIn } from './case-names.ts'
import { searchQuery } from './case-search.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { sourceLines } from './sources.ts'

type Row = { readonly id: CaseId; readonly uaNumber: string | null; readonly title: string; readonly people: string; readonly status: 'open' | 'closed' }

const facts = 'numbers people title country targets letters story notes'

const select = `
  SELECT cases.id AS id, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people, cases.status AS status
  FROM case_search JOIN search_rows AS listed ON listed.id = case_search.rowid JOIN cases ON cases.id = listed.case_id
  WHERE case_search MATCH :query ${caseOrder} LIMIT :limit`

const caseNameIn = ({ id, uaNumber, title, people, status }: Row): FoundCaseName => ({ caseId: id, uaNumber, caseName: nameIn(people, title), title, isClosed: status === 'closed' })

const holdsAll = (text: string, terms: readonly SearchTerm[]): boolean => terms.every((term) => findHits(text, [term]).length > 0)

const peopleFound = (row: Row, terms: readonly SearchTerm[]): readonly Found['person'][] => {
  const people = JSON.parse(row.people) as readonly PersonAtRisk[]
  const found = people.filter(({ name }) => holdsAll(name, terms))
  // Two words may name two people of one case.
  return (found.length > 0 ? found : people).map(({ name }) => ({ ...caseNameIn(row), name }))
}

type SourceRow = { readonly id: SourceId; readonly file_name: string; readonly added_on: Day }

const documentsFound = (db: ReadableDb, row: Row, terms: readonly SearchTerm[]): readonly Found['document'][] =>
  rowsOf<SourceRow>(db, 'SELECT id, file_name, added_on FROM sources WHERE case_id = :id AND detached = 0 ORDER BY id DESC', { id: row.id }).flatMap((source) => {
    const text = sourceLines(db, source.id)
    return holdsAll(text, terms) ? [{ ...caseNameIn(row), sourceId: source.id, fileName: source.file_name, addedOn: source.added_on, hit: cutAround('source', text, terms) }] : []
  })

const selectDocuments = `
  SELECT cases.id AS id, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title, cases.people_at_risk AS people, cases.status AS status,
    sources.id AS sourceId, sources.file_name AS fileName, sources.added_on AS addedOn
  FROM sources JOIN cases ON cases.id = sources.case_id WHERE sources.detached = 0 AND sources.file_name <> '' ORDER BY sources.id DESC`

type NamedRow = Row & { readonly sourceId: SourceId; readonly fileName: string; readonly addedOn: Day }

/** Documents by the name of their file, the newest first. */
const documentsNamed = (db: ReadableDb, typed: string, max: number): readonly Found['document'][] =>
  fitting(rowsOf<NamedRow>(db, selectDocuments), ({ fileName }) => fold(fileName), wordsIn(typed), max)
    .map((row) => ({ ...caseNameIn(row), sourceId: row.sourceId, fileName: row.fileName, addedOn: row.addedOn, hit: null }))

const noneFound = { items: [], hasMore: false }

/** People at risk, cases and documents that have all typed words, in the order of the list of cases; documents with the words in their name first. */
export const searchCases = (db: ReadableDb, typed: string, today: Day, limit: number): Pick<FoundAll, 'person' | 'case' | 'document'> => {
  const query = searchQuery(typed)
  if (query === undefined) return { person: noneFound, case: noneFound, document: noneFound }
  const terms = searchTerms(typed)
  const rows = (part: string): readonly Row[] => rowsOf<Row>(db, select, { query: part, today, limit: limit + 1 })
  const cases = firstOf(rows(`({${facts}} : (${query})) NOT ({people} : (${query}))`), limit)
  const named = documentsNamed(db, typed, limit + 1)
  const byText = rows(`{source} : (${query})`).flatMap((row) => documentsFound(db, row, terms)).filter(({ sourceId }) => !named.some((one) => one.sourceId === sourceId))
  return {
    person: firstOf(rows(`{people} : (${query})`).flatMap((row) => peopleFound(row, terms)), limit),
    case: { ...cases, items: cases.items.map((row) => ({ ...caseNameIn(row), hit: cutAround('title', row.title, terms) ?? hitInside(db, row.id, terms) })) },
    document: firstOf([...named, ...byText], limit),
  }
}
