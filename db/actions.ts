import type { Action } from '../core/action/types.ts'
import type { ActionId, CaseId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { changeOne, inTransaction, rowOf, rowsOf, statement, type ReadableDb, type WritableDb } from './handle.ts'

/** A recorded action with the words a list shows beside it. */
export type ActionRow = Action & {
  readonly uaNumber: string | null
  readonly caseTitle: string
  readonly targetName: string | null
  readonly memberName: string | null
  readonly isVoided: boolean
}

const insert = `
  INSERT INTO actions (id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces)
  VALUES (:id, :caseId, :kind, :count, :signatories, :targetId, :state, :route, :on, :letterCode, :note, :recordedAt, :replaces)`

const recordOne = (db: WritableDb, action: Action): void => {
  const { memberId, ...columns } = action
  changeOne(db, insert, columns)
  if (memberId) changeOne(db, 'INSERT INTO action_members (action_id, member_id) VALUES (:id, :memberId)', { id: action.id, memberId })
  if (action.replaces) changeOne(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:replaces, :recordedAt)', columns)
}

/** Records actions, all or none; one that replaces another takes the other out of the count. */
export const recordActions = (db: WritableDb, actions: readonly Action[]): void =>
  inTransaction(db, () => {
    for (const action of actions) recordOne(db, action)
  })

const isVoided = (db: ReadableDb, id: ActionId): boolean => rowOf(db, 'SELECT 1 FROM action_voids WHERE action_id = :id', { id }) !== undefined

/** Takes an action back. If it had replaced another, that one counts again. */
export const voidAction = (db: WritableDb, id: ActionId, at: string): Result<null, 'unknown-action' | 'already-voided'> =>
  inTransaction(db, () => {
    const action = getAction(db, id)
    if (!action) return fail('unknown-action')
    if (isVoided(db, id)) return fail('already-voided')
    changeOne(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:id, :at)', { id, at })
    if (action.replaces) changeOne(db, 'DELETE FROM action_voids WHERE action_id = :replaced', { replaced: action.replaces })
    return ok(null)
  })

const columns = `
  actions.id AS id, actions.case_id AS caseId, actions.kind AS kind, actions.count AS count, actions.signatories AS signatories,
  actions.target_id AS targetId, action_members.member_id AS memberId, actions.state AS state, actions.route AS route,
  actions.done_on AS "on", actions.letter_code AS letterCode, actions.note AS note, actions.recorded_at AS recordedAt,
  actions.replaces AS replaces, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS caseTitle, targets.name AS targetName,
  members.name AS memberName, EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id) AS voided`

const from = `
  FROM actions JOIN cases ON cases.id = actions.case_id LEFT JOIN targets ON targets.id = actions.target_id
  LEFT JOIN action_members ON action_members.action_id = actions.id LEFT JOIN members ON members.id = action_members.member_id`

const onlyCurrent = 'NOT EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id)'
const newestFirst = 'ORDER BY actions.sequence DESC'

type Row = Omit<ActionRow, 'isVoided'> & { readonly voided: 0 | 1 }
const viewOf = ({ voided, ...row }: Row): ActionRow => ({ ...row, isVoided: voided === 1 })

export type ActionFilter = { readonly caseId: CaseId | null; readonly includeVoided: boolean; readonly limit: number }

/** Actions in the order they were recorded, newest first. */
export const listActions = (db: ReadableDb, filter: ActionFilter): readonly ActionRow[] => {
  const conditions = [...(filter.caseId ? ['actions.case_id = :caseId'] : []), ...(filter.includeVoided ? [] : [onlyCurrent])]
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const values = { limit: filter.limit, ...(filter.caseId ? { caseId: filter.caseId } : {}) }
  return rowsOf<Row>(db, `SELECT ${columns} ${from} ${where} ${newestFirst} LIMIT :limit`, values).map(viewOf)
}

export const getAction = (db: ReadableDb, id: ActionId): ActionRow | undefined => {
  const row = statement(db, `SELECT ${columns} ${from} WHERE actions.id = :id`).get({ id }) as Row | undefined
  return row && viewOf(row)
}

/** The newest action that counts, or undefined. */
export const lastAction = (db: ReadableDb): ActionRow | undefined => listActions(db, { caseId: null, includeVoided: false, limit: 1 })[0]
