import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Migration } from './migrations/migrations.ts'

const versionOf = (connection: Database.Database): number => Number(connection.pragma('user_version', { simple: true }))

/** A copy of the file as it was, beside it, before anything is changed. */
const takeSnapshot = (connection: Database.Database, folder: string, version: number): void => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `before-version-${version}.sqlite`)
  if (!existsSync(path)) connection.prepare('VACUUM INTO ?').run(path)
}

const apply = (connection: Database.Database, { version, sql }: Migration, applicationId: number): void => {
  // A rebuilt table must not trip over its own references; they are checked before the commit.
  connection.pragma('foreign_keys = OFF')
  try {
    connection.transaction(() => {
      connection.exec(sql)
      const broken = connection.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`Migration ${version} leaves ${broken.length} broken references`)
      connection.pragma(`application_id = ${applicationId}`)
      connection.pragma(`user_version = ${version}`)
    }).immediate()
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

/** Brings the file to the newest version, one transaction a step, with a snapshot of an older file first. */
export const migrate = (
  connection: Database.Database,
  migrations: readonly Migration[],
  options: { readonly applicationId: number; readonly snapshotFolder: string },
): void => {
  const before = versionOf(connection)
  const missing = migrations.filter(({ version }) => version > before)
  const [next] = missing
  if (before > 0 && next) takeSnapshot(connection, options.snapshotFolder, next.version)
  for (const migration of missing) apply(connection, migration, options.applicationId)
}
