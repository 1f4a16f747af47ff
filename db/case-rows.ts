import type { Case, CaseFacts, CaseSource, SampleLetter, PersonAtRisk, Target, TargetFacts } from '../core/case/types.ts'
import type { CaseFile } from '../core/case/case-file.ts'
import { fullCaseFile } from '../core/case/case-file.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, SourceId, TargetId } from '../core/ids.ts'

/** A row of `cases`, as SQLite gives it. */
export type CaseRow = {
  readonly id: CaseId
  readonly status: Case['status']
  readonly practice: 0 | 1
  readonly added_on: Day
  readonly revision: number
  readonly kind: Case['kind']
  readonly ua_number: string | null
  readonly ua_number_printed: string | null
  readonly index_number: string | null
  readonly title: string | null
  readonly country: string | null
  readonly issue_date: Day | null
  readonly deadline: Day | null
  readonly summary: string | null
  readonly background: string | null
  readonly demands: string
  readonly letters: string
  readonly preferred_languages: string
  readonly own_language_welcome: 0 | 1 | null
  readonly people_at_risk: string
  readonly previous: string
  readonly file: string
}

export type TargetRow = { readonly id: TargetId; readonly retired: 0 | 1; readonly facts: string }

export type SourceRow = {
  readonly id: SourceId
  readonly file_name: string
  readonly byte_length: number
  readonly media_type: string
  readonly kind: CaseSource['kind']
  readonly added_on: Day
  readonly reader_version: string
}

/** JSON columns are only ever written from these very types, and checked to be JSON by the table. */
const parsed = <Value>(json: string): Value => JSON.parse(json) as Value

/** The columns of a case's facts; targets have their own table. */
export const factColumns = (facts: CaseFacts): Record<string, string | number | null> => ({
  kind: facts.kind,
  ua_number: facts.uaNumber,
  ua_number_printed: facts.uaNumberPrinted,
  index_number: facts.indexNumber,
  title: facts.title,
  country: facts.country,
  issue_date: facts.issueDate,
  deadline: facts.deadline,
  summary: facts.summary,
  background: facts.background,
  demands: JSON.stringify(facts.demands),
  letters: JSON.stringify(facts.letters),
  preferred_languages: JSON.stringify(facts.preferredLanguages),
  own_language_welcome: facts.ownLanguageWelcome === null ? null : Number(facts.ownLanguageWelcome),
  people_at_risk: JSON.stringify(facts.peopleAtRisk),
  previous: JSON.stringify(facts.previous),
})

export const factColumnNames = [
  'kind', 'ua_number', 'ua_number_printed', 'index_number', 'title', 'country', 'issue_date', 'deadline', 'summary', 'background',
  'demands', 'letters', 'preferred_languages', 'own_language_welcome', 'people_at_risk', 'previous',
] as const

export const targetFrom = (row: TargetRow): Target => ({
  ...parsed<TargetFacts>(row.facts), id: row.id, isRetired: row.retired === 1,
})

export const sourceFrom = (row: SourceRow): CaseSource => ({
  id: row.id, fileName: row.file_name, byteLength: row.byte_length, mediaType: row.media_type, kind: row.kind, addedOn: row.added_on, readerVersion: row.reader_version,
})

export const caseFrom = (row: CaseRow, targets: readonly Target[], sources: readonly CaseSource[]): Case => ({
  id: row.id,
  status: row.status,
  isPractice: row.practice === 1,
  addedOn: row.added_on,
  revision: row.revision,
  kind: row.kind,
  uaNumber: row.ua_number,
  uaNumberPrinted: row.ua_number_printed,
  indexNumber: row.index_number,
  title: row.title,
  country: row.country,
  issueDate: row.issue_date,
  deadline: row.deadline,
  summary: row.summary,
  background: row.background,
  demands: parsed<readonly string[]>(row.demands),
  letters: parsed<readonly SampleLetter[]>(row.letters),
  targets,
  preferredLanguages: parsed<readonly string[]>(row.preferred_languages),
  ownLanguageWelcome: row.own_language_welcome === null ? null : row.own_language_welcome === 1,
  peopleAtRisk: parsed<readonly PersonAtRisk[]>(row.people_at_risk),
  previous: parsed<readonly string[]>(row.previous),
  sources,
  file: fullCaseFile(parsed<Partial<CaseFile>>(row.file)),
})
