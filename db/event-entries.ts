import type { EventEntry } from '../core/event/types.ts'
import type { ActionKind, ActionState } from '../core/action/types.ts'
import type { ActionId, CaseId, EventId, EventTableId } from '../core/ids.ts'
import { isDone, isWritten } from './action-states.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { fail, ok, type Result } from '../core/result.ts'

type Row = Omit<EventEntry, 'isTakenBack'> & { readonly voided: 0 | 1; readonly replaced: 0 | 1; readonly replaces: ActionId | null }

const selectEntries = `
  SELECT actions.id AS id, actions.case_id AS caseId, actions.kind AS kind, actions.count AS count, actions.signatories AS signatories,
    action_members.member_id AS memberId, action_events.table_id AS tableId, actions.letter_code AS letterCode, actions.state AS state, actions.recorded_at AS recordedAt, actions.replaces AS replaces,
    EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id) AS voided,
    EXISTS (SELECT 1 FROM actions AS later WHERE later.replaces = actions.id AND later.id NOT IN (SELECT action_id FROM action_voids)) AS replaced
  FROM action_events JOIN actions ON actions.id = action_events.action_id LEFT JOIN action_members ON action_members.action_id = actions.id`

const entryFrom = ({ voided, replaced: _replaced, replaces: _replaces, ...row }: Row): EventEntry => ({ ...row, isTakenBack: voided === 1 })

/**
 * Everything that was recorded at an event, in the order of the presses, with what was taken back. A letter that was posted
 * or corrected since has its last state, and the place and time of its press.
 */
export const eventEntries = (db: ReadableDb, eventId: EventId): readonly EventEntry[] => {
  const rows = rowsOf<Row>(db, `${selectEntries} WHERE action_events.event_id = :eventId ORDER BY actions.sequence`, { eventId })
  const places = new Map(rows.map(({ id }, place) => [id, place]))
  /** Rows come after those that they replace, so the press of those is known already. */
  const presses: number[] = []
  for (const [place, { replaces }] of rows.entries()) {
    const before = replaces === null ? undefined : places.get(replaces)
    presses.push(before === undefined ? place : (presses[before] ?? place))
  }
  return rows.flatMap((row, place) => (row.replaced === 0 ? [{ row, press: presses[place] ?? place }] : []))
    .toSorted((one, other) => one.press - other.press)
    .map(({ row, press }) => entryFrom({ ...row, recordedAt: rows[press]?.recordedAt ?? row.recordedAt }))
}

export const getEntry = (db: ReadableDb, id: ActionId): (EventEntry & { readonly eventId: EventId }) | undefined => {
  const row = rowOf<Row & { readonly eventId: EventId }>(db, `${selectEntries.replace('SELECT', 'SELECT action_events.event_id AS eventId,')} WHERE actions.id = :id`, { id })
  return row && { ...entryFrom(row), eventId: row.eventId }
}

/** Whether a case is one of the event's. */
export const hasCase = (db: ReadableDb, eventId: EventId, caseId: CaseId): boolean =>
  rowOf(db, 'SELECT 1 FROM event_cases WHERE event_id = :eventId AND case_id = :caseId', { eventId, caseId }) !== undefined

/** Whether a table is one of the event's. */
export const hasTable = (db: ReadableDb, eventId: EventId, tableId: EventTableId): boolean =>
  rowOf(db, 'SELECT 1 FROM event_tables WHERE id = :tableId AND event_id = :eventId', { eventId, tableId }) !== undefined

/** Sums of an event by kind and state, of what was written at it. */
export const eventTotals = (db: ReadableDb, eventId: EventId): readonly { readonly kind: ActionKind; readonly state: ActionState; readonly count: number }[] =>
  rowsOf(db, `
    SELECT current_actions.kind AS kind, current_actions.state AS state, sum(current_actions.count) AS count
    FROM action_events JOIN current_actions ON current_actions.id = action_events.action_id WHERE action_events.event_id = :eventId AND ${isWritten}
    GROUP BY current_actions.kind, current_actions.state`, { eventId })

/** The letters that were written at an event, by case. */
export const lettersByCaseAt = (db: ReadableDb, eventId: EventId): readonly { readonly caseId: CaseId; readonly count: number }[] =>
  rowsOf(db, `
    SELECT current_actions.case_id AS caseId, sum(current_actions.count) AS count
    FROM action_events JOIN current_actions ON current_actions.id = action_events.action_id
    WHERE action_events.event_id = :eventId AND current_actions.kind = 'letter' AND ${isWritten} GROUP BY current_actions.case_id`, { eventId })

type Refused = 'unknown-action' | 'already-so'

/** Takes an entry back: it stays in the list and no longer counts. One that was posted since is taken back where it was posted. */
export const takeBackEntry = (db: WritableDb, id: ActionId, at: string): Result<null, Refused> =>
  inTransaction(db, () => {
    const entry = getEntry(db, id)
    if (!entry) return fail('unknown-action')
    if (entry.isTakenBack) return fail('already-so')
    changeOne(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:id, :at)', { id, at })
    return ok(null)
  })

/** Lets an entry that was taken back count again. */
export const putBackEntry = (db: WritableDb, id: ActionId): Result<null, Refused> =>
  inTransaction(db, () => {
    if (!getEntry(db, id)) return fail('unknown-action')
    const isReplaced = rowOf(db, 'SELECT 1 FROM actions WHERE replaces = :id AND id NOT IN (SELECT action_id FROM action_voids)', { id }) !== undefined
    if (isReplaced || change(db, 'DELETE FROM action_voids WHERE action_id = :id', { id }) !== 1) return fail('already-so')
    return ok(null)
  })

/** The action that counts the letter of a code, written or posted; undefined while none does, as of a letter that is not sent or was given back. `recordedAt` is when it was first recorded. */
export const countedCode = (db: ReadableDb, code: string): { readonly id: ActionId; readonly recordedAt: string } | undefined =>
  rowOf(db, `
    WITH RECURSIVE counted AS (SELECT id, replaces, recorded_at FROM current_actions WHERE letter_code = :code AND ${isDone} ORDER BY sequence LIMIT 1),
    earlier (replaces, recorded_at) AS (
      SELECT replaces, recorded_at FROM counted
      UNION SELECT before.replaces, before.recorded_at FROM actions AS before JOIN earlier ON before.id = earlier.replaces
    ) SELECT counted.id AS id, earlier.recorded_at AS recordedAt FROM counted JOIN earlier WHERE earlier.replaces IS NULL`, { code })
