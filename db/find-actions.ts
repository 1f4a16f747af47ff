import { countByKind } from '../core/action/count-by-kind.ts'
import { isDone } from '../core/action/what-counts.ts'
import type { ActionFilter, FoundActions } from '../core/action/find-actions.ts'
import { actionColumns, actionRowFrom, actionTables, type ActionRow, type FoundRow } from './action-rows.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { matchingActions } from './listed-actions.ts'

/**
 * The actions that match the filter, by day, newest first; those of one day in order of recording, newest first.
 * One that another action replaced is never listed. `limit` is the number of rows; null is all of them. The
 * counts are of all that match and were not taken back.
 */
export const findActions = (db: ReadableDb, filter: ActionFilter, limit: number | null): FoundActions<ActionRow> => {
  const matches = matchingActions(db, filter)
  const sequences = matches.slice(0, limit ?? matches.length).map(({ sequence }) => sequence)
  const items = rowsOf<FoundRow>(db, `
    SELECT ${actionColumns} ${actionTables} WHERE actions.sequence IN (SELECT value FROM json_each(:sequences)) ORDER BY actions.done_on DESC, actions.sequence DESC`,
  { sequences: JSON.stringify(sequences) }).map(actionRowFrom)
  const current = matches.filter((one) => one.current === 1)
  return { items, total: matches.length, counts: countByKind(current.filter(({ state }) => isDone(state))), beside: countByKind(current.filter(({ state }) => !isDone(state))) }
}
