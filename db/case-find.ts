import type { CaseFilter, FoundCase, FoundCases, SearchHit } from '../core/case/find-cases.ts'
import { cutAround } from '../core/case/find-hits.ts'
import { searchFields, searchTexts } from '../core/case/search-texts.ts'
import type { CaseListItem } from '../core/case/list-item.ts'
import { searchTerms } from '../core/case/search-words.ts'
import type { SearchTerm } from '../core/case/search-words.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import { languageTag } from '../core/language/language-names.ts'
import { itemsOf } from './case-list.ts'
import { countByStatus } from './case-names.ts'
import { searchQuery } from './case-search.ts'
import { getCase } from './cases.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { allSourceLines } from './sources.ts'

/** The first cases that were found, and the number of all. */
export type Found = { readonly items: readonly FoundCase[]; readonly total: number }

/** Hits are shown only for the first cases of a list, those a person sees. */
const maxHits = 12

const lastDay = '9999-12-31' as Day

const daysWanted = (wanted: CaseFilter['deadline'], today: Day): { readonly from: string; readonly to: string } => {
  switch (wanted) {
    case 'late':
      return { from: '', to: addDays(today, -1) }
    case 'within-7-days':
      return { from: today, to: addDays(today, 7) }
    case 'within-30-days':
      return { from: today, to: addDays(today, 30) }
    case 'any':
    case 'none':
      return { from: '', to: lastDay }
  }
}

const conditionsOf = (filter: CaseFilter): string => [
  filter.status === 'all' ? '' : 'listed.status = :status',
  filter.country === null ? '' : 'cases.country = :country',
  filter.language === null ? '' : `(EXISTS (SELECT 1 FROM json_each(cases.preferred_languages) WHERE value = :language)
    OR EXISTS (SELECT 1 FROM json_each(cases.letters) WHERE json_extract(value, '$.language') = :languageTag))`,
  filter.deadline === 'any' ? '' : filter.deadline === 'none' ? 'listed.deadline IS NULL' : 'listed.deadline BETWEEN :from AND :to',
].filter((condition) => condition !== '').join(' AND ')

/** Open before closed; of the open ones those not past their deadline first, then those without one, then late ones. */
export const caseOrder = `ORDER BY listed.status = 'closed', CASE WHEN listed.deadline IS NULL THEN 1 WHEN listed.deadline < :today THEN 2 ELSE 0 END, listed.deadline, listed.case_id`

/** Looks first in what the list shows: most hits are there, and nothing else has to be read. */
const hitOf = (db: ReadableDb, item: CaseListItem, terms: readonly SearchTerm[]): SearchHit | null =>
  cutAround('people', item.people, terms) ?? cutAround('title', item.title, terms) ?? hitInside(db, item.id, terms)

/** Where in a case the words are, in the order of its fields. */
export const hitInside = (db: ReadableDb, id: CaseId, terms: readonly SearchTerm[]): SearchHit | null => {
  const kept = getCase(db, id)
  if (!kept) return null
  const texts = searchTexts({ ...kept, targets: kept.targets.filter(({ isRetired }) => !isRetired) }, kept.file, '')
  for (const field of searchFields) {
    const hit = field === 'source' ? null : cutAround(field, texts[field], terms)
    if (hit !== null) return hit
  }
  return cutAround('source', allSourceLines(db, id), terms)
}

/** The cases that match the filter, or the first of them, each with its search hit, and their number. */
export const findCases = (db: ReadableDb, filter: CaseFilter, today: Day, limit: number | null): Found => {
  const typed = filter.search.trim()
  const query = searchQuery(typed)
  const terms = searchTerms(typed)
  if (typed !== '' && query === undefined) return { items: [], total: 0 }
  const conditions = conditionsOf(filter)
  const needsCases = filter.country !== null || filter.language !== null
  const from = [
    query === undefined ? 'FROM search_rows AS listed' : 'FROM case_search JOIN search_rows AS listed ON listed.id = case_search.rowid',
    needsCases ? 'JOIN cases ON cases.id = listed.case_id' : '',
    `WHERE ${[query === undefined ? '' : 'case_search MATCH :query', conditions].filter((part) => part !== '').join(' AND ') || 'TRUE'}`,
  ].join(' ')
  const { from: first, to: last } = daysWanted(filter.deadline, today)
  const values = {
    ...(query === undefined ? {} : { query }), ...(filter.status === 'all' ? {} : { status: filter.status }), ...(filter.country === null ? {} : { country: filter.country }),
    ...(filter.language === null ? {} : { language: filter.language, languageTag: languageTag(filter.language) }),
    ...(filter.deadline === 'any' || filter.deadline === 'none' ? {} : { from: first, to: last }), today,
    // In SQLite a negative limit means no limit.
    limit: limit ?? -1,
  }
  const rows = rowsOf<{ id: CaseId; total: number }>(db, `SELECT listed.case_id AS id, count(*) OVER () AS total ${from} ${caseOrder} LIMIT :limit`, values)
  const items = itemsOf(db, rows.map(({ id }) => id))
  return { total: rows[0]?.total ?? 0, items: items.map((item, index) => ({ ...item, hit: query === undefined || index >= maxHits ? null : hitOf(db, item, terms) })) }
}

const distinct = (db: ReadableDb, sql: string): readonly string[] => rowsOf<{ value: string }>(db, sql).map(({ value }) => value)

/** The numbers of cases, and the values to filter by: countries and preferred languages, sorted. */
export const filterValues = (db: ReadableDb): Pick<FoundCases, 'counts' | 'countries' | 'languages'> => ({
  counts: countByStatus(db),
  countries: distinct(db, 'SELECT DISTINCT country AS value FROM cases WHERE country IS NOT NULL ORDER BY country'),
  languages: distinct(db, 'SELECT DISTINCT value FROM cases, json_each(cases.preferred_languages) ORDER BY value'),
})
