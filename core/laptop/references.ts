import { partsOf, rowKey, sharedTables, type SharedName } from './shared-tables.ts'
import type { RowFields, RowKey, SharedValue } from './types.ts'

/** A row that a row refers to, and by which column. */
export type Reference = { readonly column: string; readonly table: SharedName; readonly key: RowKey }

const references = (columns: Readonly<Partial<Record<string, SharedName>>>, key: RowKey, fields: RowFields): readonly Reference[] => {
  const { table: own, values } = partsOf(key)
  const valueOf = (column: string): SharedValue => fields[column] ?? values[sharedTables[own].key.indexOf(column)] ?? null
  return Object.entries(columns).flatMap(([column, table]) => {
    const value = valueOf(column)
    return table === undefined || value === null ? [] : [{ column, table, key: rowKey(table, [value]) }]
  })
}

/** The rows that a row belongs to. */
export const parentsOf = (key: RowKey, fields: RowFields): readonly Reference[] => references(sharedTables[partsOf(key).table].belongsTo, key, fields)

/** Other rows that a row refers to. */
export const referredBy = (key: RowKey, fields: RowFields): readonly Reference[] => references(sharedTables[partsOf(key).table].refersTo, key, fields)
