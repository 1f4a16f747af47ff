import { rowsOf, type ReadableDb } from '../handle.ts'

/** Tables that no step logs: the log itself, the stamp of the file, drafts, which are no data yet, the search, which is derived from the cases, who was erased, which nothing takes back, and which laptop this is. */
const notLogged = new Set(['undo_steps', 'undo_changes', 'undo_values', 'undo_permits', 'file_stamp', 'drafts', 'search_rows', 'erased_members', 'laptop'])

/** A column of another table that refers to a row of this one. */
type Child = { readonly table: string; readonly from: string; readonly to: string }

/** A table whose changes are logged. */
export type LoggedTable = {
  readonly name: string
  readonly columns: readonly string[]
  /** The columns of the primary key, in its order. */
  readonly key: readonly string[]
  /** Tables whose rows refer to this one's. */
  readonly children: readonly Child[]
}

type Column = { readonly name: string; readonly pk: number }

const tableNames = (db: ReadableDb): readonly string[] =>
  rowsOf<{ name: string }>(db, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .map(({ name }) => name).filter((name) => !notLogged.has(name))

/** Every table of the file whose changes are logged, as the schema has it: a new table of a later version is among them. */
export const loggedTables = (db: ReadableDb): readonly LoggedTable[] => {
  const names = tableNames(db)
  const references = names.flatMap((table) =>
    rowsOf<{ of: string; from: string; to: string | null }>(db, 'SELECT "table" AS "of", "from", "to" FROM pragma_foreign_key_list(:table)', { table })
      .map((reference) => ({ table, ...reference })))
  return names.map((name) => {
    const columns = rowsOf<Column>(db, 'SELECT name, pk FROM pragma_table_info(:name) ORDER BY cid', { name })
    const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk).map((column) => column.name)
    const [first] = key
    if (first === undefined) throw new Error(`The table ${name} has no primary key, so its changes cannot be logged`)
    const children = references.filter((reference) => reference.of === name).map(({ table, from, to }) => ({ table, from, to: to ?? first }))
    return { name, columns: columns.map((column) => column.name), key, children }
  })
}

/** A name as SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as SQL. */
export const textOf = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The key of a row as the log writes it: a JSON list of the values of its primary key. */
export const keyOf = ({ key }: LoggedTable, row: string): string => `json_array(${key.map((column) => `${row}.${quoted(column)}`).join(', ')})`

/** Whether a row of the table is the one of a key of the log; an index finds it. */
export const hasKey = ({ key }: LoggedTable, row: string, keyText: string): string =>
  key.map((column, index) => `${row}.${quoted(column)} = json_extract(${keyText}, '$[${index}]')`).join(' AND ')
