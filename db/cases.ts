import { emptyCaseFile, type CaseFile } from '../core/case/case-file.ts'
import type { Case, CaseFacts, CaseStatus } from '../core/case/types.ts'
import type { KnownCase } from '../core/case/known-case.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, TargetId } from '../core/ids.ts'
import { caseFrom, targetFrom, type CaseRow, type TargetRow } from './case-rows.ts'
import { indexCase } from './case-search.ts'
import { writeTargets } from './case-targets.ts'
import { factColumnNames, factColumns } from './fact-columns.ts'
import { changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { addSource, sourcesOf, type NewSource } from './sources.ts'

/** A case to add. */
export type NewCase = {
  readonly id: CaseId
  readonly facts: CaseFacts
  /** One for each target of the facts, in their order. */
  readonly targetIds: readonly TargetId[]
  readonly source: NewSource | null
  readonly addedOn: Day
  readonly isPractice: boolean
  /** What the group keeps with the case from the beginning; empty unless given. */
  readonly file?: CaseFile
  /** Open unless given. */
  readonly status?: CaseStatus
}

const insertCase = `
  INSERT INTO cases (id, status, practice, added_on, revision, file, ${factColumnNames.join(', ')})
  VALUES (:id, :status, :practice, :added_on, 1, :file, ${factColumnNames.map((name) => `:${name}`).join(', ')})`

/** Adds a new case with its targets and its document, all or nothing. */
export const addCase = (db: WritableDb, { id, facts, targetIds, source, addedOn, isPractice, file = emptyCaseFile, status = 'open' }: NewCase): void =>
  inTransaction(db, () => {
    changeOne(db, insertCase, { id, status, practice: Number(isPractice), added_on: addedOn, file: JSON.stringify(file), ...factColumns(facts) })
    writeTargets(db, id, facts.targets, targetIds)
    if (source) addSource(db, id, source)
    indexCase(db, id, facts, file)
  })

/** The whole case, with its retired targets, which are marked; undefined for an unknown id. */
export const getCase = (db: ReadableDb, id: CaseId): Case | undefined => {
  const row = rowOf<CaseRow>(db, 'SELECT * FROM cases WHERE id = :id', { id })
  if (!row) return undefined
  const targets = rowsOf<TargetRow>(db, 'SELECT id, retired, facts FROM targets WHERE case_id = :id ORDER BY retired, position', { id })
  return caseFrom(row, targets.map(targetFrom), sourcesOf(db, id))
}

/** The newest case of a UA number in normal form. */
export const findCaseByUaNumber = (db: ReadableDb, normal: string): Case | undefined => {
  const row = rowOf<{ id: CaseId }>(db, 'SELECT id FROM cases WHERE ua_number = :normal ORDER BY id DESC LIMIT 1', { normal })
  return row && getCase(db, row.id)
}

type KnownRow = { readonly id: CaseId; readonly uaNumber: string | null; readonly indexNumber: string | null; readonly title: string | null; readonly country: string | null; readonly people: string }

/** The facts of every case that decide whether a document belongs to it, newest first. */
export const knownCases = (db: ReadableDb): readonly KnownCase[] =>
  rowsOf<KnownRow>(db, `
    SELECT id, ua_number AS uaNumber, index_number AS indexNumber, title, country, people_at_risk AS people FROM cases ORDER BY id DESC`)
    .map(({ people, ...row }) => ({ ...row, people: (JSON.parse(people) as readonly { readonly name: string }[]).map(({ name }) => name) }))
