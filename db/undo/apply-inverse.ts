import { change as changeRows, rowOf, rowsOf, type WritableDb } from '../handle.ts'
import { hasKey, quoted, type LoggedTable } from './logged-tables.ts'

/** A row that one step changed. */
export type LoggedChange = { readonly sequence: number; readonly table: string; readonly key: string; readonly kind: 'insert' | 'update' | 'delete' }

/** Thrown inside the transaction, to roll an undo back, where a row is not as the step left it. */
export class RowChangedSince extends Error {}

const valueBefore = (column: string): string => `(SELECT before FROM undo_values WHERE change = :sequence AND column_name = '${column.replaceAll("'", "''")}')`
const valueAfter = (column: string): string => valueBefore(column).replace('SELECT before', 'SELECT after')

const changeOneRow = (db: WritableDb, sql: string, values: Record<string, unknown>): void => {
  try {
    if (changeRows(db, sql, values) === 1) return
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))) throw error
    throw new RowChangedSince(error.message)
  }
  throw new RowChangedSince('the row was changed or removed since')
}

/** A row that another one still refers to is not removed: the foreign key would silently remove that row too. */
const removeRow = (db: WritableDb, table: LoggedTable, { key }: LoggedChange): void => {
  // A member's consents belong to the member and are removed with it.
  for (const child of table.children.filter(({ table: name }) => name !== 'member_consents')) {
    const found = rowOf(db, `SELECT 1 FROM ${quoted(table.name)} AS parent JOIN ${quoted(child.table)} AS child
      ON child.${quoted(child.from)} = parent.${quoted(child.to)} WHERE ${hasKey(table, 'parent', ':key')} LIMIT 1`, { key })
    if (found !== undefined) throw new RowChangedSince(`a row of ${child.table} refers to it`)
  }
  changeOneRow(db, `DELETE FROM ${quoted(table.name)} AS own WHERE ${hasKey(table, 'own', ':key')}`, { key })
}

const insertRow = (db: WritableDb, table: LoggedTable, { sequence }: LoggedChange): void =>
  changeOneRow(db, `INSERT INTO ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) VALUES (${table.columns.map(valueBefore).join(', ')})`, { sequence })

/** Restores the values of a row, if each changed column still has the value that the step gave it. */
const changeRowBack = (db: WritableDb, table: LoggedTable, { sequence, key }: LoggedChange): void => {
  const changed = rowsOf<{ name: string }>(db, 'SELECT column_name AS name FROM undo_values WHERE change = :sequence ORDER BY column_name', { sequence }).map(({ name }) => name)
  const values = changed.map((column) => `${quoted(column)} = ${valueBefore(column)}`)
  const same = changed.map((column) => `own.${quoted(column)} IS ${valueAfter(column)}`)
  changeOneRow(db, `UPDATE ${quoted(table.name)} AS own SET ${values.join(', ')} WHERE ${hasKey(table, 'own', ':key')} AND ${same.join(' AND ')}`, { sequence, key })
}

/** Restores a row as it was before the change. The triggers log this as the change that redoes it. */
export const applyInverse = (db: WritableDb, table: LoggedTable, change: LoggedChange): void => {
  switch (change.kind) {
    case 'insert': return removeRow(db, table, change)
    case 'delete': return insertRow(db, table, change)
    case 'update': return changeRowBack(db, table, change)
  }
}
