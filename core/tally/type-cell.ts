import { defaultState } from '../action/make-action.ts'
import type { Recording } from '../action/move-action.ts'
import type { Action, ActionFacts } from '../action/types.ts'
import type { ActionId } from '../ids.ts'
import { fail, ok, type Result } from '../result.ts'
import { tallyColumnTable, type TallyColumn } from './columns.ts'

export type CellProblem =
  /** `count` of it were posted, given back or marked as not sent since. */
  | { readonly code: 'cell-settled'; readonly count: number }
  | { readonly code: 'cell-no-group-letters' }

/** What typing into a cell does to its entries: rows to record, which may replace others, and rows to take back. */
export type CellChange = { readonly record: readonly Action[]; readonly takeBack: readonly ActionId[] }

type Given = {
  /** The entries that count now, of the column's own entries in this row, oldest first. */
  readonly entries: readonly Action[]
  readonly column: TallyColumn
  /** Null where the cell was emptied; 0 is the same. */
  readonly typed: number | null
  /** The entry of a cell that has none; its count is set here. */
  readonly fresh: Omit<ActionFacts, 'count'>
  readonly recording: Omit<Recording, 'today'>
}

const nothing: CellChange = { record: [], takeBack: [] }

/** Whether somebody decided about it after it was typed: it was posted, given back or marked as not sent. */
export const isSettled = ({ kind, state }: Pick<Action, 'kind' | 'state'>): boolean => state !== defaultState(kind)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const follow = (old: Action, change: Partial<Action>, { newId, recordedAt }: Given['recording']): Action =>
  ({ ...old, id: newId(), recordedAt, replaces: old.id, ...change })

/** The newest entries lose what there is too much: those that lose all are taken back. */
const lessen = (open: readonly Action[], by: number, recording: Given['recording']): CellChange => {
  const takeBack: ActionId[] = []
  let left = by
  for (const entry of open.toReversed()) {
    if (left === 0) break
    if (entry.count > left) return { record: [follow(entry, { count: entry.count - left }, recording)], takeBack }
    takeBack.push(entry.id)
    left -= entry.count
  }
  return { record: [], takeBack }
}

const typeCount = ({ entries, typed, fresh, recording }: Given): Result<CellChange, CellProblem> => {
  const settled = sum(entries.filter((entry) => isSettled(entry)).map(({ count }) => count))
  const wanted = typed ?? 0
  if (wanted < settled) return fail({ code: 'cell-settled', count: settled })
  const open = entries.filter((entry) => !isSettled(entry))
  const change = wanted - settled - sum(open.map(({ count }) => count))
  if (change === 0) return ok(nothing)
  if (change < 0) return ok(lessen(open, -change, recording))
  const newest = open.at(-1)
  if (newest) return ok({ record: [follow(newest, { count: newest.count + change }, recording)], takeBack: [] })
  const { newId, recordedAt } = recording
  return ok({ record: [{ ...fresh, count: change, id: newId(), recordedAt, replaces: null }], takeBack: [] })
}

const typeSigned = ({ entries, typed, recording }: Given): Result<CellChange, CellProblem> => {
  const wanted = typed === null || typed === 0 ? null : typed
  const known = sum(entries.map(({ signatories }) => signatories ?? 0))
  if ((wanted ?? 0) === known) return ok(nothing)
  if (entries.length === 0) return fail({ code: 'cell-no-group-letters' })
  const newest = entries.findLast((entry) => !isSettled(entry))
  const others = known - (newest?.signatories ?? 0)
  // What the other entries say was decided before; only the newest open one follows the paper.
  if (newest === undefined || (wanted ?? 0) < others) return fail({ code: 'cell-settled', count: others })
  const signatories = (wanted ?? 0) - others
  return ok({ record: [follow(newest, { signatories: signatories === 0 ? null : signatories }, recording)], takeBack: [] })
}

/**
 * Makes the entries of a cell count what the paper says. An entry is never changed: a corrected one replaces it and keeps
 * what else was recorded with it. Entries that were posted since stay as they are; the cell cannot say less than they do.
 */
export const typeCell = (given: Given): Result<CellChange, CellProblem> =>
  tallyColumnTable[given.column].adds === 'count' ? typeCount(given) : typeSigned(given)
