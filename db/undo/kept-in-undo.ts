import { change as changeRows, rowOf, type ReadableDb, type WritableDb } from '../handle.ts'
import type { LoggedChange } from './apply-inverse.ts'

/** What a rule kept while a step was undone: rows that stay as they are although the step changed them. */
export type KeptInUndo = {
  /** The keys of the answers. */
  readonly no: string[]
  voided: number
}

const answerOf = (db: ReadableDb, key: string): string | undefined =>
  rowOf<{ answer: string }>(db, `
    SELECT answer FROM member_consents
    WHERE member_id = json_extract(:key, '$[0]') AND purpose = json_extract(:key, '$[1]')`, { key })?.answer

/** A "no" stays a "no": Undo never turns it back into a "yes"; the person has to be asked again. */
const isNo = (db: ReadableDb, { table, key, kind }: LoggedChange): boolean =>
  table === 'member_consents' && kind !== 'delete' && answerOf(db, key) === 'no'

type Recording = { readonly id: string; readonly sequence: number }

/** Whether a saved report has counted the action. */
const countedInReport = (db: ReadableDb, id: string): boolean =>
  rowOf(db, 'SELECT 1 FROM report_actions WHERE action_id = :id LIMIT 1', { id }) !== undefined

/** The tables that a recorded action has its rows in. */
const recordingTables: ReadonlySet<string> = new Set(['actions', 'action_members', 'action_events', 'action_cells'])

const recordingOf = (db: ReadableDb, { table, key, kind }: LoggedChange): Recording | undefined => {
  if (kind !== 'insert' || !recordingTables.has(table)) return undefined
  const column = table === 'actions' ? 'sequence' : 'id'
  return rowOf<Recording>(db, `SELECT id, sequence FROM actions WHERE ${column} = json_extract(:key, '$[0]')`, { key })
}

/**
 * Keeps what must not be taken away, and answers whether it did: a "no", and the row of an action that a
 * saved report has counted. Such an action stays in the file and is marked as taken back, as by hand, so
 * that every total of the report can still be traced to its rows.
 */
export const keepsRow = (db: WritableDb, change: LoggedChange, at: string, kept: KeptInUndo): boolean => {
  if (isNo(db, change)) {
    kept.no.push(change.key)
    return true
  }
  const recording = recordingOf(db, change)
  if (recording === undefined || !countedInReport(db, recording.id)) return false
  if (change.table === 'actions') {
    kept.voided += changeRows(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:id, :at) ON CONFLICT DO NOTHING', { id: recording.id, at })
  }
  return true
}

/** How many of the answers are there after all: one goes with its member. */
export const countNo = (db: ReadableDb, { no }: KeptInUndo): number => no.filter((key) => answerOf(db, key) === 'no').length
