import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { applicationId } from '../../db/file/header.ts'
import { migrations } from '../../db/migrations/migrations.ts'

/** The rows that a shipped version wrote for one invented group and the versions before it did not. */
export const shippedRowsPath = (version: number): string =>
  join(import.meta.dirname, '../db/migrations', `rows-${String(version).padStart(3, '0')}.sql`)

/** Writes the file of a group that began with the first version and used each one up to this. */
export const writeShippedFile = (path: string, newest: number): void => {
  const connection = new Database(path)
  connection.pragma('journal_mode = WAL')
  // As in an upgrade: a table that is made again is dropped with its rows.
  connection.pragma('foreign_keys = OFF')
  for (const { version, sql } of migrations.filter((step) => step.version <= newest)) {
    connection.exec(sql)
    connection.exec(readFileSync(shippedRowsPath(version), 'utf8'))
  }
  connection.pragma(`application_id = ${applicationId}`)
  connection.pragma(`user_version = ${newest}`)
  connection.close()
}
