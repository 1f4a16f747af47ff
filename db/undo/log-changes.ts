import { entryPrefix } from '../../core/undo/entry-steps.ts'
import { connectionOf, type WritableDb } from '../handle.ts'
import { offerStepTo } from './current-step.ts'
import { keyOf, loggedTables, quoted, textOf, type LoggedTable } from './logged-tables.ts'

/** How many steps can be undone; older ones are forgotten. Presses of an evening have as many places of their own. */
export const maxSteps = 100

/**
 * The step of a change. One that is made outside every step, such as a pack that becomes ready, belongs to
 * the newest step that changed the row before: then undoing that step brings back the row as it was.
 */
const stepOf = (table: LoggedTable, key: string): string => `coalesce(undo_step(), (
  SELECT undo_changes.step FROM undo_changes JOIN undo_steps ON undo_steps.number = undo_changes.step
  WHERE undo_changes.table_name = ${textOf(table.name)} AND undo_changes.row_key = ${key} AND undo_steps.undone_at IS NULL
  ORDER BY undo_changes.sequence DESC LIMIT 1))`

const beginStep = `INSERT INTO undo_steps (number, at, title) SELECT undo_step(), undo_at(), undo_title()
  WHERE undo_step() IS NOT NULL AND NOT EXISTS (SELECT 1 FROM undo_steps WHERE number = undo_step());`

const addChange = (table: LoggedTable, kind: string, key: string): string => `
  INSERT INTO undo_changes (step, table_name, row_key, kind) VALUES (${stepOf(table, key)}, ${textOf(table.name)}, ${key}, '${kind}');`

const newestChange = '(SELECT max(sequence) FROM undo_changes)'

/** Of an inserted row only the key is logged: when it is removed again, the row is. */
const onInsert = (table: LoggedTable): string => {
  const key = keyOf(table, 'NEW')
  return `CREATE TEMP TRIGGER ${quoted(`log_insert_${table.name}`)} AFTER INSERT ON main.${quoted(table.name)} WHEN ${stepOf(table, key)} IS NOT NULL
BEGIN ${beginStep} ${addChange(table, 'insert', key)} END`
}

const differs = (column: string): string => `OLD.${quoted(column)} IS NOT NEW.${quoted(column)} COLLATE BINARY`

const onUpdate = (table: LoggedTable): string => {
  const key = keyOf(table, 'OLD')
  const keyColumns = table.key.map(differs).join(' OR ')
  const values = table.columns.map((column) =>
    `SELECT ${newestChange}, ${textOf(column)}, OLD.${quoted(column)}, NEW.${quoted(column)} WHERE ${differs(column)}`)
  return `CREATE TEMP TRIGGER ${quoted(`log_update_${table.name}`)} AFTER UPDATE ON main.${quoted(table.name)}
WHEN (${table.columns.map(differs).join(' OR ')}) AND ${stepOf(table, key)} IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the key of a row never changes') WHERE ${keyColumns};
  ${beginStep} ${addChange(table, 'update', key)}
  INSERT INTO undo_values (change, column_name, before, after) ${values.join(' UNION ALL ')};
END`
}

const onDelete = (table: LoggedTable): string => {
  const key = keyOf(table, 'OLD')
  const values = table.columns.map((column) => `SELECT ${newestChange}, ${textOf(column)}, OLD.${quoted(column)}`)
  return `CREATE TEMP TRIGGER ${quoted(`log_delete_${table.name}`)} AFTER DELETE ON main.${quoted(table.name)} WHEN ${stepOf(table, key)} IS NOT NULL
BEGIN
  ${beginStep} ${addChange(table, 'delete', key)}
  INSERT INTO undo_values (change, column_name, before) ${values.join(' UNION ALL ')};
END`
}

/** A step is written as JSON that begins with the code of its title. A comparison of texts costs less than LIKE. */
const titleStart = `{"code":"${entryPrefix}`
const isEntry = (title: string): string => `(${title} BETWEEN ${textOf(titleStart)} AND ${textOf(`${titleStart}~`)})`

/** Forgets the oldest steps of the kind that the new one is of. */
const thins = (name: string, not: '' | 'NOT '): string => `CREATE TEMP TRIGGER ${name} AFTER INSERT ON main.undo_steps WHEN ${not}${isEntry('NEW.title')}
BEGIN DELETE FROM undo_steps WHERE ${not}${isEntry('title')}
  AND number <= (SELECT number FROM undo_steps WHERE ${not}${isEntry('title')} ORDER BY number DESC LIMIT 1 OFFSET ${maxSteps}); END`

const onNewStep = [thins('log_thins', 'NOT '), thins('log_thins_entries', '')]

/**
 * Logs from now on every change of every table, by triggers of this connection that are made from the
 * schema: no feature writes the log, so none can forget it.
 */
export const logChanges = (db: WritableDb): void => {
  offerStepTo(db)
  const connection = connectionOf(db)
  const triggers = [...loggedTables(db).flatMap((table) => [onInsert(table), onUpdate(table), onDelete(table)]), ...onNewStep]
  // One transaction for all: each of its own would cost the start a third more.
  connection.transaction(() => triggers.forEach((sql) => connection.exec(sql)))()
}
