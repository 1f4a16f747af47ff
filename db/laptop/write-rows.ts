import { columnOf, columnsFrom, type RowColumns } from '../../core/laptop/row-fields.ts'
import { isOf, partsOf, rowKey, sharedNames, sharedTables, type SharedName } from '../../core/laptop/shared-tables.ts'
import type { RowFields, RowKey, Rows } from '../../core/laptop/types.ts'
import { change, changeOne, rowsOf, type WritableDb } from '../handle.ts'
import { quoted } from '../undo/logged-tables.ts'
import { nextSequence } from '../undo/next-sequence.ts'

/** Bytes and long texts of new rows, by column. */
export type Carried = ReadonlyMap<RowKey, Readonly<Record<string, string | Uint8Array>>>

/** A row that a join changes: it is new, or removed, or has other values in these fields. */
export type RowChange = { readonly key: RowKey; readonly kind: 'insert' | 'update' | 'delete'; readonly fields: readonly string[] }

/** Rows of these tables are never changed, only added and removed. */
const isFrozen = (key: RowKey): boolean => isOf('actions', key) || isOf('action_voids', key)

const differing = (before: RowFields, after: RowFields): readonly string[] => {
  const isEmpty = (fields: RowFields, name: string): boolean => fields[name] === undefined || fields[name] === null
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name] && !(isEmpty(before, name) && isEmpty(after, name)))
}

const changeOf = (key: RowKey, before: RowFields | undefined, after: RowFields | undefined): readonly RowChange[] => {
  if (after === undefined) return [{ key, kind: 'delete', fields: [] }]
  if (before === undefined) return [{ key, kind: 'insert', fields: [] }]
  // A field that another laptop was not given is not among those of its rows.
  const fields = isFrozen(key) ? [] : differing(before, after).filter((name) => Object.hasOwn(after, name))
  return fields.length === 0 ? [] : [{ key, kind: 'update', fields }]
}

/** What makes the rows of `after` out of those of `before`. */
export const changesBetween = (before: Rows, after: Rows): readonly RowChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => changeOf(key, before.get(key), after.get(key)))

type ColumnInfo = { readonly name: string; readonly notnull: 0 | 1; readonly defaultValue: string | null }

const infoOf = (db: WritableDb, table: SharedName): readonly ColumnInfo[] =>
  rowsOf<ColumnInfo>(db, 'SELECT name, "notnull", dflt_value AS defaultValue FROM pragma_table_info(:table)', { table })

/** The values that this laptop gives to its own columns of a new row. */
const ownValues: Readonly<Partial<Record<string, number | null>>> = { revision: 1, import_id: null, previous_id: null }

const insertRow = (db: WritableDb, key: RowKey, fields: RowFields, carried: Carried): void => {
  const { table, values } = partsOf(key)
  const { key: keyNames, own } = sharedTables[table]
  const given: Record<string, RowColumns[string] | Uint8Array> = {
    ...columnsFrom(table, fields), ...carried.get(key), ...Object.fromEntries(keyNames.map((name, index) => [name, values[index] ?? null])),
    ...Object.fromEntries(own.filter((name) => name !== 'sequence').map((name) => [name, ownValues[name] ?? null])),
  }
  const info = infoOf(db, table)
  // A text that was not handed over, such as a note, is empty.
  for (const { name, notnull, defaultValue } of info) if (notnull === 1 && defaultValue === null && name !== 'sequence' && !Object.hasOwn(given, name)) given[name] = ''
  const names = info.map(({ name }) => name).filter((name) => Object.hasOwn(given, name))
  const sequence = own.includes('sequence') && table === 'actions'
  changeOne(db, `INSERT INTO ${table} (${[...(sequence ? ['sequence'] : []), ...names.map(quoted)].join(', ')})
    VALUES (${[...(sequence ? [nextSequence('actions')] : []), ...names.map((name) => `:${name}`)].join(', ')})`, Object.fromEntries(names.map((name) => [name, given[name]])))
}

const where = (table: SharedName): string => sharedTables[table].key.map((name) => `${quoted(name)} = :key_${name}`).join(' AND ')
const keyValues = (key: RowKey): Record<string, string> => {
  const { table, values } = partsOf(key)
  return Object.fromEntries(sharedTables[table].key.map((name, index) => [`key_${name}`, values[index] ?? '']))
}

const updateRow = (db: WritableDb, { key, fields }: RowChange, after: RowFields): void => {
  const { table } = partsOf(key)
  const columns = columnsFrom(table, after)
  const names = fields.includes('row') ? Object.keys(columns) : [...new Set(fields.map((field) => columnOf(field) ?? field))]
  changeOne(db, `UPDATE ${table} SET ${names.map((name) => `${quoted(name)} = :${name}`).join(', ')} WHERE ${where(table)}`,
    { ...Object.fromEntries(names.map((name) => [name, columns[name] ?? null])), ...keyValues(key) })
}

const deleteRow = (db: WritableDb, key: RowKey): void => {
  const { table } = partsOf(key)
  change(db, `DELETE FROM ${table} WHERE ${where(table)}`, keyValues(key))
}

/** What an action replaced comes before it, so that Undo can remove them in the reverse order. */
const inOrder = (keys: readonly RowKey[], rows: Rows): readonly RowKey[] => {
  const waiting = new Set(keys)
  const ordered: RowKey[] = []
  const put = (key: RowKey): void => {
    if (!waiting.delete(key)) return
    const replaces = isOf('actions', key) ? rows.get(key)?.['replaces'] : null
    if (typeof replaces === 'string') put(rowKey('actions', [replaces]))
    ordered.push(key)
  }
  const text = (key: RowKey): string => `${String(rows.get(key)?.['recorded_at'] ?? '')}${key}`
  for (const key of keys.toSorted((one, other) => (text(one) < text(other) ? -1 : 1))) put(key)
  return ordered
}

/** Writes the changes, inside a transaction in which references are checked at the end. */
export const writeChanges = (db: WritableDb, changes: readonly RowChange[], after: Rows, carried: Carried): void => {
  const of = (kind: RowChange['kind'], table: SharedName): readonly RowChange[] => changes.filter((one) => one.kind === kind && isOf(table, one.key))
  for (const table of sharedNames) {
    for (const key of inOrder(of('insert', table).map((one) => one.key), after)) insertRow(db, key, after.get(key) ?? {}, carried)
    for (const one of of('update', table)) updateRow(db, one, after.get(one.key) ?? {})
  }
  for (const table of sharedNames.toReversed()) for (const { key } of of('delete', table).toReversed()) deleteRow(db, key)
}
