import type Database from 'better-sqlite3'

/**
 * Pragmas for durability and safety. Each is read back. `synchronous=FULL`, because with the library's
 * default for WAL a power cut can lose an acknowledged action.
 */
const pragmas: readonly (readonly [name: string, value: string | number, readBack: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
]

/** Throws where SQLite did not take one of them. */
export const setPragmas = (connection: Database.Database): void => {
  for (const [name, value, readBack] of pragmas) {
    connection.pragma(`${name} = ${value}`)
    const found = connection.pragma(name, { simple: true })
    if (found !== readBack) throw new Error(`The database keeps ${name} at ${String(found)}`)
  }
}
