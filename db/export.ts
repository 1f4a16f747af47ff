import { connectionOf, rowsOf, type ReadableDb } from './handle.ts'

/** A row as it is in its table; bytes where the column has bytes. */
export type ExportedRow = Readonly<Record<string, string | number | Uint8Array | null>>

/** The tables of the data. The index of the search is left out: it is built from them. */
export const exportedTables = (db: ReadableDb): readonly string[] =>
  (connectionOf(db).pragma('table_list') as readonly { readonly name: string; readonly type: string }[])
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_')).map(({ name }) => name).toSorted()

/** The columns of a table, in their order. */
export const columnsOf = (db: ReadableDb, table: string): readonly string[] =>
  rowsOf<{ name: string }>(db, 'SELECT name FROM pragma_table_info(:table)', { table }).map(({ name }) => name)

/** Every row of a table, one at a time: those with documents may be large. */
export const rowsOfTable = (db: ReadableDb, table: string): Iterable<ExportedRow> =>
  connectionOf(db).prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`).iterate() as IterableIterator<ExportedRow>
