import type { CaseFile } from '../core/case/case-file.ts'
import { fullCaseFile } from '../core/case/case-file.ts'
import { emptyFacts } from '../core/case/case-values.ts'
import type { CaseState } from '../core/case/case-state.ts'
import { caseStateOf } from '../core/case/case-state.ts'
import type { ChangeReason } from '../core/case/change.ts'
import { emptyTargetFacts } from '../core/case/target-values.ts'
import type { Case } from '../core/case/types.ts'
import type { CaseId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { indexCase } from './case-search.ts'
import { writeTargets } from './case-targets.ts'
import { getCase } from './cases.ts'
import { factColumnNames, factColumns } from './fact-columns.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { addSource, detachSource, type NewSource } from './sources.ts'
import { nextSequence } from './undo/next-sequence.ts'

/** The whole state of a case as it is to be, and why it changes. */
export type CaseChangeRequest = CaseState & {
  readonly id: CaseId
  /** The revision the change is based on. */
  readonly revision: number
  /** ISO 8601 instant. */
  readonly at: string
  readonly reason: ChangeReason
  readonly source: NewSource | null
}

const write = (db: WritableDb, before: Case, { reason, at, ...state }: CaseState & { readonly at: string; readonly reason: ChangeReason }): number => {
  const revision = before.revision + 1
  changeOne(db, `INSERT INTO case_history (sequence, case_id, revision, facts, at, reason) VALUES (${nextSequence('case_history')}, :id, :revision, :facts, :at, :reason)`, {
    id: before.id, revision: before.revision, facts: JSON.stringify(before), at, reason: JSON.stringify(reason),
  })
  changeOne(db, `UPDATE cases SET revision = :revision, status = :status, file = :file, ${factColumnNames.map((name) => `${name} = :${name}`).join(', ')} WHERE id = :id`, {
    id: before.id, revision, status: state.status, file: JSON.stringify(state.file), ...factColumns(state.facts),
  })
  writeTargets(db, before.id, state.facts.targets, state.targetIds)
  return revision
}

const reindex = (db: WritableDb, id: CaseId, { facts, file }: CaseState): void => indexCase(db, id, facts, file)

/**
 * The only way to change a case: its state before goes into its history, so that every change can be
 * undone, also after a restart. All or nothing; a change based on an older revision is refused.
 */
export const changeCase = (db: WritableDb, change: CaseChangeRequest): Result<{ readonly revision: number }, 'unknown-case' | 'changed-meanwhile'> =>
  inTransaction(db, () => {
    const before = getCase(db, change.id)
    if (!before) return fail('unknown-case')
    if (before.revision !== change.revision) return fail('changed-meanwhile')
    const { facts, targetIds, status, file, at, reason } = change
    const revision = write(db, before, { facts, targetIds, status, file, at, reason })
    if (change.source) addSource(db, change.id, change.source)
    reindex(db, change.id, change)
    return ok({ revision })
  })

type HistoryRow = { readonly sequence: number; readonly revision: number; readonly facts: string; readonly at: string; readonly reason: string; readonly undone: 0 | 1 }

/** A change that was made: the case before it, and the reason. */
export type HistoryEntry = {
  /** The case's revision after the change. */
  readonly revision: number
  readonly at: string
  readonly reason: ChangeReason
  readonly isUndone: boolean
  readonly before: Case
}

/** A case in an older history lacks newer fields. */
const caseIn = (json: string): Case => {
  const { targets, file, ...kept } = JSON.parse(json) as Omit<Case, 'file'> & { readonly file?: CaseFile }
  return { ...emptyFacts, ...kept, targets: targets.map((target) => ({ ...emptyTargetFacts, ...target })), file: fullCaseFile(file ?? {}) }
}

const entryFrom = (row: HistoryRow): HistoryEntry => ({
  revision: row.revision + 1, at: row.at, reason: JSON.parse(row.reason) as ChangeReason, isUndone: row.undone === 1, before: caseIn(row.facts),
})

const columns = 'sequence, revision, facts, at, reason, undone'

/** All changes of a case after it was added, newest first. */
export const historyOf = (db: ReadableDb, caseId: CaseId): readonly HistoryEntry[] =>
  rowsOf<HistoryRow>(db, `SELECT ${columns} FROM case_history WHERE case_id = :caseId ORDER BY sequence DESC`, { caseId }).map(entryFrom)

const notUndone = `undone = 0 AND json_extract(reason, '$.kind') <> 'undone'`

/** The newest change of a case that is not undone; undefined where there is none. */
export const newestEntry = (db: ReadableDb, caseId: CaseId): { readonly sequence: number; readonly revision: number } | undefined =>
  rowOf(db, `SELECT sequence, revision + 1 AS revision FROM case_history WHERE case_id = :caseId AND ${notUndone} ORDER BY sequence DESC LIMIT 1`, { caseId })

/** Takes back the newest change of a case that is not undone; undefined when there is none. The history keeps both. */
export const undoChange = (db: WritableDb, caseId: CaseId, at: string): HistoryEntry | undefined =>
  inTransaction(db, () => {
    const row = rowOf<HistoryRow>(db, `SELECT ${columns} FROM case_history WHERE case_id = :caseId AND ${notUndone} ORDER BY sequence DESC LIMIT 1`, { caseId })
    const now = getCase(db, caseId)
    if (!row || !now) return undefined
    const entry = entryFrom(row)
    const state = caseStateOf(entry.before)
    write(db, now, { ...state, at, reason: { kind: 'undone', revision: entry.revision } })
    change(db, 'UPDATE case_history SET undone = 1 WHERE sequence = :sequence', { sequence: row.sequence })
    if (entry.reason.kind === 'issue-read') detachSource(db, entry.reason.sourceId)
    if (entry.reason.kind === 'office-file') for (const source of entry.reason.sourceIds) detachSource(db, source)
    reindex(db, caseId, state)
    return { ...entry, isUndone: true }
  })
