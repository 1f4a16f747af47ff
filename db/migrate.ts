import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { copyNameFor } from '../core/backup/copy-name.ts'
import { isCopyOf, makeCopy } from './file/copy.ts'
import type { DataKey } from './file/data-key.ts'
import { OpenRefusal, problemOf } from './file/problem.ts'
import { countTransaction, stampPage } from './file/stamp.ts'
import type { Migration } from './migrations/migrations.ts'

const versionOf = (connection: Database.Database): number => Number(connection.pragma('user_version', { simple: true }))

/** The first free name for a copy, or undefined where a copy of just these data is there already. */
const freeCopyPath = (connection: Database.Database, folder: string, version: number, key: DataKey | undefined): string | undefined => {
  for (let number = 1; ; number += 1) {
    const open = join(folder, number === 1 ? `before-version-${version}.sqlite` : `before-version-${version}-${number}.sqlite`)
    const names = [copyNameFor(open, key !== undefined), open, copyNameFor(open, true)]
    const found = names.find((path) => existsSync(path))
    if (found === undefined) return names[0]
    if (isCopyOf(connection, found, key)) return undefined
  }
}

/** A checked copy of the file as it was; without one there is no upgrade. */
const takeCopy = (connection: Database.Database, folder: string, version: number, key: DataKey | undefined): void => {
  try {
    const path = freeCopyPath(connection, folder, version, key)
    if (path !== undefined) makeCopy(connection, path, key)
  } catch (error) {
    const { code, detail } = problemOf(error)
    throw new OpenRefusal(code === 'disk-full' ? code : 'no-copy', detail)
  }
}

/** Rows in the undo log have the shape of the older tables, so the log is emptied. Its own migration makes its tables. */
const forgetUndo = (connection: Database.Database): void => {
  const tables = ['undo_values', 'undo_changes', 'undo_steps']
  const kept = connection.prepare("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name = 'undo_steps'").pluck().get()
  if (kept === 1) for (const table of tables) connection.exec(`DELETE FROM ${table}`)
}

const apply = (connection: Database.Database, { version, sql }: Migration, applicationId: number): void => {
  // References are not enforced while a table is rebuilt; they are checked before the commit.
  connection.pragma('foreign_keys = OFF')
  try {
    connection.transaction(() => {
      if (stampPage(connection) !== undefined) connection.prepare(countTransaction).get()
      connection.exec(sql)
      forgetUndo(connection)
      const broken = connection.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`Migration ${version} leaves ${broken.length} broken references`)
      connection.pragma(`application_id = ${applicationId}`)
      connection.pragma(`user_version = ${version}`)
    }).immediate()
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

/** Brings the file to the newest version, one transaction a step, with a checked copy of an older file first. */
export const migrate = (
  connection: Database.Database,
  migrations: readonly Migration[],
  options: { readonly applicationId: number; readonly copyFolder: string; readonly key?: DataKey | undefined },
): void => {
  const before = versionOf(connection)
  const missing = migrations.filter(({ version }) => version > before)
  const [next] = missing
  if (before > 0 && next) takeCopy(connection, options.copyFolder, next.version, options.key)
  for (const migration of missing) apply(connection, migration, options.applicationId)
}
