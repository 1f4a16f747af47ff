import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { connectionOf } from '../../db/handle.ts'
import { migrations } from '../../db/migrations/migrations.ts'
import { databaseBench, hashOf, type DatabaseBench } from '../kit/database.ts'

let bench: DatabaseBench
beforeEach(() => {
  bench = databaseBench()
})
afterEach(() => bench.close())

/** Another file beside the bench's own, made by hand. */
const otherFile = (applicationId: number, version: number): string => {
  const path = join(bench.folder, 'other.sqlite')
  const connection = new Database(path)
  connection.exec('CREATE TABLE note (text TEXT); INSERT INTO note VALUES (1)')
  connection.pragma(`application_id = ${applicationId}`)
  connection.pragma(`user_version = ${version}`)
  connection.close()
  return path
}

const refusalOf = (path: string): string => {
  const opened = openDatabase(path)
  if (!opened.ok) return opened.problem.code
  closeDatabase(opened.value)
  return 'opened'
}

describe('opening', () => {
  it('sets every pragma for durability, also after a restart', () => {
    const names = ['journal_mode', 'synchronous', 'fullfsync', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'secure_delete', 'temp_store', 'locking_mode', 'application_id', 'user_version']
    const read = () => names.map((name) => connectionOf(bench.reopen()).pragma(name, { simple: true }))
    expect(read()).toEqual(['wal', 2, 1, 1, 0, 1, 1, 2, 'exclusive', 0x5649474c, migrations.at(-1)?.version])
  })

  it('refuses a newer, a foreign and a damaged file, each untouched', () => {
    const damaged = join(bench.folder, 'damaged.sqlite')
    writeFileSync(damaged, 'This was a database once.')
    const files = [
      ['newer-file', otherFile(0x5649474c, 9990)],
      ['damaged', damaged],
    ] as const
    for (const [code, path] of files) {
      const before = hashOf(path)
      expect([refusalOf(path), hashOf(path), existsSync(`${path}-wal`)]).toEqual([code, before, false])
    }
    const foreign = join(bench.folder, 'foreign.sqlite')
    copyFileSync(files[0][1], foreign)
    const connection = new Database(foreign)
    connection.pragma('application_id = 7')
    connection.close()
    const before = hashOf(foreign)
    expect([refusalOf(foreign), hashOf(foreign)]).toEqual(['foreign-file', before])
  })

  it('refuses a file whose pages are damaged, and never starts empty in its place', () => {
    const damaged = join(bench.folder, 'pages.sqlite')
    closeDatabase(bench.reopen())
    copyFileSync(bench.path, damaged)
    const bytes = readFileSync(damaged)
    bytes.fill(0x5a, 4096, 4096 * 6)
    writeFileSync(damaged, bytes)
    const before = hashOf(damaged)
    expect([refusalOf(damaged), hashOf(damaged)]).toEqual(['damaged', before])
    bench = databaseBench()
  })

  it('says that another program has the file, and that a folder is missing', () => {
    expect([refusalOf(bench.path), refusalOf(join(bench.folder, 'nowhere', 'vigil.sqlite'))]).toEqual(['in-use', 'cannot-open'])
  })

  it('knows its own file after a crash before the first checkpoint', () => {
    const crashed = join(bench.folder, 'crashed')
    mkdirSync(crashed)
    for (const name of readdirSync(bench.folder).filter((file) => file.startsWith('vigil.sqlite'))) copyFileSync(join(bench.folder, name), join(crashed, name))
    expect([existsSync(join(crashed, 'vigil.sqlite-wal')), refusalOf(join(crashed, 'vigil.sqlite'))]).toEqual([true, 'opened'])
  })
})

describe('upgrading', () => {
  it('takes a snapshot of the older file first, and runs each step once', () => {
    const older = [{ version: 10, sql: 'CREATE TABLE note (text TEXT NOT NULL) STRICT; INSERT INTO note VALUES (\'first\');' }]
    const newer = [...older, { version: 20, sql: 'ALTER TABLE note ADD COLUMN day TEXT NOT NULL DEFAULT \'\';' }]
    const path = join(bench.folder, 'upgraded.sqlite')
    const notesIn = (file: string) => {
      const connection = new Database(file, { readonly: true })
      const rows = connection.prepare('SELECT * FROM note').all()
      connection.close()
      return rows
    }
    for (const migrationsOfTheDay of [older, newer, newer]) {
      const opened = openDatabase(path, { migrations: migrationsOfTheDay })
      if (!opened.ok) throw new Error(opened.problem.detail)
      closeDatabase(opened.value)
    }
    const snapshots = readdirSync(join(bench.folder, 'snapshots'))
    expect({ now: notesIn(path), snapshots, before: notesIn(join(bench.folder, 'snapshots', snapshots[0] ?? '')) }).toEqual({
      now: [{ text: 'first', day: '' }], snapshots: ['before-version-20.sqlite'], before: [{ text: 'first' }],
    })
  })

  it('leaves the file as it was when a step fails', () => {
    const older = [{ version: 10, sql: 'CREATE TABLE note (text TEXT NOT NULL) STRICT;' }]
    const broken = [...older, { version: 20, sql: 'CREATE TABLE more (text TEXT) STRICT; SELECT * FROM nowhere;' }]
    const path = join(bench.folder, 'failed.sqlite')
    const first = openDatabase(path, { migrations: older })
    if (first.ok) closeDatabase(first.value)
    const second = openDatabase(path, { migrations: broken })
    const connection = new Database(path, { readonly: true })
    const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    const version = connection.pragma('user_version', { simple: true })
    connection.close()
    expect([second.ok, tables, version]).toEqual([false, [{ name: 'note' }], 10])
  })
})
