import { countByKind } from '../core/action/count-by-kind.ts'
import type { ActionFilter, FoundActions } from '../core/action/find-actions.ts'
import type { ActionKind } from '../core/action/types.ts'
import { fold } from '../core/text/fold.ts'
import { actionColumns, actionRowFrom, actionTables, currentOrVoided, onlyCurrent, type ActionRow, type FoundRow } from './action-rows.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

type Searched = 'case_id' | 'target_id' | 'member_id' | 'id'

/** The texts in which words are searched, by the column of an action that leads to them. */
const searchedTexts: Readonly<Record<Searched, string>> = {
  case_id: "SELECT id, coalesce(ua_number, '') || ' ' || coalesce(title, '') || ' ' || people_at_risk || ' ' || coalesce(country, '') AS text FROM cases",
  target_id: "SELECT id, coalesce(name, '') || ' ' || coalesce(facts ->> '$.role', '') AS text FROM targets",
  member_id: 'SELECT id, name AS text FROM members',
  id: "SELECT id, note || ' ' || coalesce(letter_code, '') AS text FROM actions WHERE note <> '' OR letter_code IS NOT NULL",
}

const tableOf = (column: Searched): string => (column === 'member_id' ? 'action_members' : 'actions')

type Condition = { readonly sql: string; readonly values: Readonly<Record<string, string>> }

/** Texts are folded here, where SQLite has no fold: there are few names beside the actions that carry them. */
const searchConditions = (db: ReadableDb, search: string): readonly Condition[] => {
  const words = fold(search).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const columns = Object.keys(searchedTexts) as readonly Searched[]
  const texts = columns.map((column) => ({ column, rows: rowsOf<{ id: string; text: string }>(db, searchedTexts[column]).map(({ id, text }) => ({ id, text: fold(text) })) }))
  return words.map((word, index) => ({
    sql: `(${columns.map((column) => `${tableOf(column)}.${column} IN (SELECT value FROM json_each(:word${index}_${column}))`).join(' OR ')})`,
    values: Object.fromEntries(texts.map(({ column, rows }) => [`word${index}_${column}`, JSON.stringify(rows.filter(({ text }) => text.includes(word)).map(({ id }) => id))])),
  }))
}

const conditionsOf = (db: ReadableDb, { search, caseId, kind, state, memberId, from, to, includeVoided }: ActionFilter): readonly Condition[] => {
  const when = (sql: string, name: string, value: string | null): readonly Condition[] => (value === null ? [] : [{ sql, values: { [name]: value } }])
  return [
    { sql: includeVoided ? currentOrVoided : onlyCurrent, values: {} },
    ...when('actions.case_id = :caseId', 'caseId', caseId),
    ...when('actions.kind = :kind', 'kind', kind),
    ...when('actions.state = :state', 'state', state),
    ...when('action_members.member_id = :memberId', 'memberId', memberId),
    ...when('actions.done_on >= :from', 'from', from),
    ...when('actions.done_on <= :to', 'to', to),
    ...searchConditions(db, search),
  ]
}

/**
 * The actions that match the filter, by day, newest first; those of one day in order of recording, newest first.
 * One that another action replaced is never listed. `limit` is the number of rows; null is all of them. The
 * counts are of all that match and count.
 */
export const findActions = (db: ReadableDb, filter: ActionFilter, limit: number | null): FoundActions<ActionRow> => {
  const conditions = conditionsOf(db, filter)
  const where = conditions.map(({ sql }) => sql).join(' AND ')
  const values: Record<string, string | number> = Object.assign({}, ...conditions.map((condition) => condition.values))
  const items = rowsOf<FoundRow>(db, `SELECT ${actionColumns} ${actionTables} WHERE ${where} ORDER BY actions.done_on DESC, actions.sequence DESC LIMIT :limit`, { ...values, limit: limit ?? -1 })
    .map(actionRowFrom)
  const sums = rowsOf<{ kind: ActionKind; entries: number; current: 0 | 1; count: number }>(db, `
    SELECT actions.kind AS kind, ${onlyCurrent} AS current, count(*) AS entries, sum(actions.count) AS count ${actionTables} WHERE ${where} GROUP BY 1, 2`, values)
  return { items, total: sums.reduce((sum, { entries }) => sum + entries, 0), counts: countByKind(sums.filter(({ current }) => current === 1)) }
}
