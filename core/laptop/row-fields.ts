import { sharedTables, type SharedName } from './shared-tables.ts'
import type { RowFields, SharedValue } from './types.ts'

/** A row as its table has it: the value of each column. */
export type RowColumns = Readonly<Record<string, SharedValue>>

/** The field of a row that is one field. */
const whole = 'row'

const itemsOf = (name: string, value: unknown, idName: string): readonly (readonly [string, SharedValue])[] =>
  (Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : []).map((item) => [`${name}/${String(item[idName])}`, JSON.stringify(item)])

const fieldsOfObject = (table: SharedName, column: string, json: SharedValue): readonly (readonly [string, SharedValue])[] =>
  Object.entries(JSON.parse(String(json ?? '{}')) as Readonly<Record<string, unknown>>).flatMap(([property, value]): readonly (readonly [string, SharedValue])[] => {
    const name = `${column}.${property}`
    const idName = sharedTables[table].lists[name]
    return idName === undefined ? [[name, JSON.stringify(value)]] : itemsOf(name, value, idName)
  })

/** The fields of a row, without its key, its own columns and those that are carried. */
export const fieldsOf = (table: SharedName, columns: RowColumns): RowFields => {
  const { key, own, carried, objects, isOneField } = sharedTables[table]
  const names = Object.keys(columns).filter((name) => ![...key, ...own, ...carried].includes(name))
  if (isOneField) return { [whole]: JSON.stringify(Object.fromEntries(names.toSorted().map((name) => [name, columns[name]]))) }
  return Object.fromEntries(names.flatMap((name): readonly (readonly [string, SharedValue])[] => {
    const value = columns[name] ?? null
    return Object.hasOwn(objects, name) ? fieldsOfObject(table, name, value) : [[name, value]]
  }))
}

const parsed = (value: SharedValue): unknown => JSON.parse(String(value))

/** A JSON column of the fields; lists are in the order of their ids, which is the order in which their items were made. */
const objectFrom = (table: SharedName, column: string, fields: RowFields): string => {
  const lists = Object.entries(sharedTables[table].lists).filter(([name]) => name.startsWith(`${column}.`))
  const names = Object.keys(fields).filter((name) => name.startsWith(`${column}.`) && fields[name] !== null).toSorted()
  const plain = names.filter((name) => !name.includes('/')).map((name): readonly [string, unknown] => [name.slice(column.length + 1), parsed(fields[name] ?? null)])
  const listed = lists.map(([list]): readonly [string, unknown] => [list.slice(column.length + 1), names.filter((name) => name.startsWith(`${list}/`)).map((name) => parsed(fields[name] ?? null))])
  const order = sharedTables[table].objects[column] ?? []
  const place = ([name]: readonly [string, unknown]): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return JSON.stringify(Object.fromEntries([...plain, ...listed].toSorted((one, other) => place(one) - place(other))))
}

/** The columns of a row, without its key, its own columns and those that are carried. */
export const columnsFrom = (table: SharedName, fields: RowFields): RowColumns => {
  const { objects, isOneField } = sharedTables[table]
  if (isOneField) return parsed(fields[whole] ?? '{}') as RowColumns
  const plain = Object.entries(fields).filter(([name]) => !name.includes('.'))
  return Object.fromEntries([...plain, ...Object.keys(objects).map((column) => [column, objectFrom(table, column, fields)])])
}

/** The column that a field is of; null for the field of a whole row, which is all of them. */
export const columnOf = (field: string): string | null => (field === whole ? null : (field.split('.')[0] ?? field))
