import { countByKind, type KindCounts } from '../core/action/count-by-kind.ts'
import { everyAction, type ActionFilter } from '../core/action/find-actions.ts'
import type { Action, ActionKind, ActionState } from '../core/action/types.ts'
import type { Day } from '../core/day.ts'
import type { ActionId, CaseId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { actionColumns, actionRowFrom, actionTables, onlyCurrent, type ActionRow, type FoundRow } from './action-rows.ts'
import { isDone } from './action-states.ts'
import { findActions } from './find-actions.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, statement, type ReadableDb, type WritableDb } from './handle.ts'
import { nextSequence } from './undo/next-sequence.ts'

const insert = `
  INSERT INTO actions (sequence, id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces)
  VALUES (${nextSequence('actions')}, :id, :caseId, :kind, :count, :signatories, :targetId, :state, :route, :on, :letterCode, :note, :recordedAt, :replaces)`

const recordOne = (db: WritableDb, { memberId, event, ...columns }: Action): void => {
  changeOne(db, insert, columns)
  if (memberId) changeOne(db, 'INSERT INTO action_members (action_id, member_id) VALUES (:id, :memberId)', { id: columns.id, memberId })
  if (event) changeOne(db, 'INSERT INTO action_events (action_id, event_id, table_id) VALUES (:id, :eventId, :tableId)', { id: columns.id, ...event })
  // What replaces the entry of a cell belongs to that cell.
  if (columns.replaces) change(db, 'INSERT INTO action_cells (action_id, sheet, sheet_column) SELECT :id, sheet, sheet_column FROM action_cells WHERE action_id = :replaces', { id: columns.id, replaces: columns.replaces })
}

/** Records actions, all or none; an action that is replaced by one or several new ones no longer counts. */
export const recordActions = (db: WritableDb, actions: readonly Action[]): void =>
  inTransaction(db, () => {
    for (const action of actions) recordOne(db, action)
    const replaced = new Map(actions.map(({ replaces, recordedAt }) => [replaces, recordedAt]))
    for (const [replaces, recordedAt] of replaced) if (replaces) changeOne(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:replaces, :recordedAt)', { replaces, recordedAt })
  })

/** Whether the action is one of the parts into which the replaced one was split: they were recorded in one go. */
const isPart = (db: ReadableDb, id: ActionId, replaces: ActionId): boolean =>
  rowOf(db, `
    SELECT 1 FROM actions AS part JOIN actions AS other ON other.replaces = part.replaces AND other.recorded_at = part.recorded_at AND other.id <> part.id
    WHERE part.id = :id AND part.replaces = :replaces`, { id, replaces }) !== undefined

/** Takes actions back, all or none. An action that was replaced by one of them counts again, but not one that was split: its other part still counts. */
export const voidActions = (db: WritableDb, ids: readonly ActionId[], at: string): Result<null, 'unknown-action' | 'already-voided'> =>
  inTransaction(db, () => {
    const actions: ActionRow[] = []
    for (const id of new Set(ids)) {
      const action = getAction(db, id)
      if (!action) return fail('unknown-action')
      if (action.isVoided || action.became !== null) return fail('already-voided')
      actions.push(action)
    }
    for (const { id, replaces } of actions) {
      changeOne(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:id, :at)', { id, at })
      if (replaces && !isPart(db, id, replaces)) changeOne(db, 'DELETE FROM action_voids WHERE action_id = :replaces', { replaces })
    }
    return ok(null)
  })

const newestFirst = 'ORDER BY actions.sequence DESC'

const ofCase = '(:caseId IS NULL OR actions.case_id = :caseId)'

/**
 * Every action of a case, or of all cases, by day, newest first. With `includeVoided` also those that were taken back;
 * one that another action replaced is never listed.
 */
export const listActions = (db: ReadableDb, { caseId, includeVoided }: Pick<ActionFilter, 'caseId' | 'includeVoided'>): readonly ActionRow[] =>
  findActions(db, { ...everyAction, caseId, includeVoided }, null).items

/** Every action that counts and is in one of the states, of a case or of all, in order of recording, newest first. */
export const actionsInStates = (db: ReadableDb, states: readonly ActionState[], caseId: CaseId | null): readonly ActionRow[] =>
  rowsOf<FoundRow>(db, `SELECT ${actionColumns} ${actionTables} WHERE ${ofCase} AND ${onlyCurrent} AND actions.state IN (SELECT value FROM json_each(:states)) ${newestFirst}`,
    { caseId, states: JSON.stringify(states) }).map(actionRowFrom)

/** The last entries, newest first, including those that were taken back or replaced, without a part that was moved to another state as it was split off. */
export const recentActions = (db: ReadableDb, count: number): readonly ActionRow[] =>
  rowsOf<FoundRow>(db, `SELECT ${actionColumns} ${actionTables}
    WHERE NOT EXISTS (
      SELECT 1 FROM actions AS rest JOIN actions AS moved ON moved.replaces = actions.id AND moved.recorded_at = actions.recorded_at
      WHERE rest.replaces = actions.replaces AND rest.recorded_at = actions.recorded_at AND rest.id <> actions.id
        AND moved.id NOT IN (SELECT action_id FROM action_voids)
    ) ${newestFirst} LIMIT :count`, { count }).map(actionRowFrom)

/** The number of actions in a state, by kind. */
export const countsInState = (db: ReadableDb, state: ActionState): KindCounts =>
  countByKind(rowsOf<{ kind: ActionKind; count: number }>(db, 'SELECT kind, sum(count) AS count FROM current_actions WHERE state = :state GROUP BY kind', { state }))

/** Written and not posted, without the letters of open cases: those are needs of their case. */
export const countsOutsideNeeds = (db: ReadableDb): KindCounts =>
  countByKind(rowsOf<{ kind: ActionKind; count: number }>(db, `
    SELECT current_actions.kind AS kind, sum(current_actions.count) AS count FROM current_actions JOIN cases ON cases.id = current_actions.case_id
    WHERE current_actions.state = 'written' AND NOT (current_actions.kind = 'letter' AND cases.status = 'open') GROUP BY current_actions.kind`))

/** The total count of what the group did from one day to another, both included; without what is not sent or given back. */
export const countOfDays = (db: ReadableDb, first: Day, last: Day): number =>
  rowOf<{ total: number }>(db, `SELECT coalesce(sum(count), 0) AS total FROM current_actions WHERE done_on BETWEEN :first AND :last AND ${isDone}`, { first, last })?.total ?? 0

/** The action and those that it replaced one after the other, newest first; none where there is no such action. */
export const actionHistory = (db: ReadableDb, id: ActionId): readonly ActionRow[] =>
  rowsOf<FoundRow>(db, `
    WITH RECURSIVE earlier (id, replaces) AS (
      SELECT id, replaces FROM actions WHERE id = :id
      UNION SELECT before.id, before.replaces FROM actions AS before JOIN earlier ON before.id = earlier.replaces
    ) SELECT ${actionColumns} ${actionTables} WHERE actions.id IN (SELECT id FROM earlier) ${newestFirst}`, { id }).map(actionRowFrom)

/** Whether there is an action, also one that was taken back or replaced. */
export const hasAction = (db: ReadableDb, id: ActionId): boolean => rowOf(db, 'SELECT 1 FROM actions WHERE id = :id', { id }) !== undefined

/** An action, also one that was taken back or replaced; undefined for an unknown id. */
export const getAction = (db: ReadableDb, id: ActionId): ActionRow | undefined => {
  const row = statement(db, `SELECT ${actionColumns} ${actionTables} WHERE actions.id = :id`).get({ id }) as FoundRow | undefined
  return row && actionRowFrom(row)
}
