import { countedRecords, type CountChange, type CountedRecord, type RevertPreview, type StepNumber } from '../../core/undo/types.ts'
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

/** Thrown so that the trial leaves nothing. */
class Tried extends Error {
  readonly counts: readonly CountChange[]
  readonly reverted: Reverted
  constructor(counts: readonly CountChange[], reverted: Reverted) {
    super('tried')
    this.counts = counts
    this.reverted = reverted
  }
}

const trial = (db: WritableDb, number: StepNumber, withIt: readonly StepNumber[], at: string): Pick<RevertPreview, 'problem' | 'counts' | 'keptNo' | 'voided'> => {
  try {
    const problem = inTransaction(db, () => {
      const before = countsOf(db)
      const reverted = revertStep(db, number, withIt, at)
      if (!reverted.ok) return reverted.problem
      const after = countsOf(db)
      const counts = countedRecords.map((of) => ({ of, now: before.get(of) ?? 0, after: after.get(of) ?? 0 })).filter((count) => count.now !== count.after)
      throw new Tried(counts, reverted.value)
    })
    return { problem, counts: [], keptNo: 0, voided: 0 }
  } catch (error) {
    if (!(error instanceof Tried)) throw error
    const { keptNo, voided } = error.reverted
    return { problem: null, counts: error.counts, keptNo, voided }
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
