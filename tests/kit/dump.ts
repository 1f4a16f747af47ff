import { connectionOf, type ReadableDb } from '../../db/handle.ts'

/** Every row of every table as SQL text, by its key: the log of undo, the stamp of the file and the search, which is derived, left out. */
export const dumpOf = (db: ReadableDb): Readonly<Record<string, readonly string[]>> => {
  const connection = connectionOf(db)
  const names = connection.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'undo_%' AND name NOT LIKE '%search%' AND name <> 'file_stamp' ORDER BY name").pluck().all() as string[]
  return Object.fromEntries(names.map((name) => {
    const columns = connection.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck().all(name) as string[]
    const rows = connection.prepare(`SELECT ${columns.map((column) => `quote(${column}) || ' ' || typeof(${column})`).join(" || ', ' || ")} AS row FROM ${name} ORDER BY row`).pluck().all() as string[]
    return [name, rows]
  }))
}
