import { countedRecords, type CountChange, type CountedRecord, type RevertPreview, type RevertProblem, type StepNumber } from '../../core/undo/types.ts'
import type { Result } from '../../core/result.ts'
import { inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from '../handle.ts'
import { laterSteps, revertStep, type Reverted } from './revert.ts'
import { getStep } from './steps.ts'

/** Where each kind of record is counted: only what counts now. */
const counted: Readonly<Record<CountedRecord, string>> = {
  cases: 'cases', members: 'members', actions: 'current_actions', packs: 'packs', events: 'events', outlets: 'outlets', outlet_entries: 'outlet_entries', attachments: 'attachments', templates: 'templates',
}

const countsOf = (db: ReadableDb): ReadonlyMap<CountedRecord, number> =>
  new Map(countedRecords.map((of) => [of, rowOf<{ count: number }>(db, `SELECT count(*) AS count FROM ${counted[of]}`)?.count ?? 0]))

const changedBy = (db: ReadableDb, steps: readonly StepNumber[]): RevertPreview['changed'] =>
  rowsOf<{ of: string; count: number }>(db, `
    SELECT table_name AS "of", count(DISTINCT row_key) AS count FROM undo_changes AS own
    WHERE step IN (SELECT value FROM json_each(:steps)) AND kind = 'update'
    AND NOT EXISTS (SELECT 1 FROM undo_changes AS other WHERE other.step IN (SELECT value FROM json_each(:steps))
      AND other.table_name = own.table_name AND other.row_key = own.row_key AND other.kind <> 'update')
    GROUP BY table_name`, { steps: JSON.stringify(steps) })
    .flatMap(({ of, count }) => countedRecords.filter((record) => record === of).map((record) => ({ of: record, count })))

type Trial = Pick<RevertPreview, 'problem' | 'counts' | 'keptNo' | 'voided'>

/** Thrown so that the trial leaves nothing, whether it went well or not. */
class Tried extends Error {
  readonly trial: Trial
  constructor(outcome: Trial) {
    super('tried')
    this.trial = outcome
  }
}

const outcomeOf = (db: WritableDb, reverted: Result<Reverted, RevertProblem>, before: ReadonlyMap<CountedRecord, number>): Trial => {
  if (!reverted.ok) return { problem: reverted.problem, counts: [], keptNo: 0, voided: 0 }
  const after = countsOf(db)
  const counts = countedRecords.map((of): CountChange => ({ of, now: before.get(of) ?? 0, after: after.get(of) ?? 0 })).filter((count) => count.now !== count.after)
  return { problem: null, counts, keptNo: reverted.value.keptNo, voided: reverted.value.voided }
}

const trial = (db: WritableDb, number: StepNumber, withIt: readonly StepNumber[], at: string): Trial => {
  try {
    return inTransaction(db, (): never => {
      const before = countsOf(db)
      throw new Tried(outcomeOf(db, revertStep(db, number, withIt, at), before))
    })
  } catch (error) {
    if (!(error instanceof Tried)) throw error
    return error.trial
  }
}

/** What undoing or redoing a step would do: it is done in a transaction that is rolled back. Undefined for a step that is not kept. */
export const previewRevert = (db: WritableDb, number: StepNumber, at: string): RevertPreview | undefined => {
  const step = getStep(db, number)
  if (!step) return undefined
  const withIt = laterSteps(db, number)
  const numbers = withIt.map((one) => one.number)
  return { step, withIt, changed: changedBy(db, [number, ...numbers]), ...trial(db, number, numbers, at) }
}
