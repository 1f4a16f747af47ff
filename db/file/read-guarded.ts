import type Database from 'better-sqlite3'

/** Reads an opened file that may be damaged, or be made to harm: nothing of its schema is trusted. Closes it. */
export const readGuarded = <Value>(connection: Database.Database, read: (connection: Database.Database) => Value): Value => {
  try {
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    return read(connection)
  } finally {
    connection.close()
  }
}
