import type { StepNumber } from '../../core/undo/types.ts'
import { rowOf, type ReadableDb } from '../handle.ts'
import { hasKey, quoted, textOf, type LoggedTable } from './logged-tables.ts'

/** Whether a row that the steps have just brought back refers to a row that is no longer there. */
export const refersToNothing = (db: ReadableDb, tables: readonly LoggedTable[], steps: readonly StepNumber[]): boolean =>
  tables.some((parent) => parent.children.some(({ table, from, to }) => tables.filter(({ name }) => name === table).some((child) => rowOf(db, `
    SELECT 1 FROM undo_changes JOIN ${quoted(child.name)} AS child ON ${hasKey(child, 'child', 'undo_changes.row_key')}
    WHERE undo_changes.step IN (SELECT value FROM json_each(:steps)) AND undo_changes.table_name = ${textOf(child.name)} AND undo_changes.kind <> 'delete' AND child.${quoted(from)} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ${quoted(parent.name)} AS parent WHERE parent.${quoted(to)} = child.${quoted(from)}) LIMIT 1`,
  { steps: JSON.stringify(steps) }) !== undefined)))
