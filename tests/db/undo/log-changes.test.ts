import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stepTitle } from '../../../core/undo/step-title.ts'
import { closeDatabase, openDatabase, type WritableDb } from '../../../db/database.ts'
import { change, connectionOf, rowsOf } from '../../../db/handle.ts'
import { asStep } from '../../../db/undo/current-step.ts'
import { logChanges } from '../../../db/undo/log-changes.ts'
import { revertStep } from '../../../db/undo/revert.ts'
import { migrations } from '../../../db/migrations/migrations.ts'

const at = '2026-11-12T10:00:00.000Z'
let folder: string
let db: WritableDb
const opened = (options = {}): WritableDb => {
  const found = openDatabase(join(folder, 'vigil.sqlite'), options)
  if (!found.ok) throw new Error(found.problem.detail)
  return found.value
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-log-'))
  db = opened()
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})

/** The file opened as by a program that has one more table. */
const withTable = (sql: string): void => {
  closeDatabase(db)
  db = opened({ migrations: [...migrations, { version: 10_000, sql }] })
}

describe('the undo log', () => {
  it('covers every table but the few that are named', () => {
    const tables = rowsOf<{ name: string }>(db, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").map(({ name }) => name)
    const triggers = new Set(rowsOf<{ name: string }>(db, "SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'").map(({ name }) => name))
    const without = tables.filter((table) => !['insert', 'update', 'delete'].every((kind) => triggers.has(`log_${kind}_${table}`)))
    expect(without.toSorted()).toEqual(['drafts', 'erased_members', 'file_stamp', 'laptop', 'search_rows', 'undo_changes', 'undo_permits', 'undo_steps', 'undo_values'])
  })

  it('covers a table that a later version adds, with every kind of value and a key of two columns', () => {
    withTable('CREATE TABLE later (one TEXT NOT NULL, two INTEGER NOT NULL, value ANY, PRIMARY KEY (one, two)) STRICT')
    logChanges(db)
    const rows = () => rowsOf<{ row: string }>(db, 'SELECT one || two || quote(value) || typeof(value) AS row FROM later ORDER BY one, two').map(({ row }) => row)
    const values = ['text', 'text with a \u0000 in it', 7n, 7.5, 2n ** 62n, null, Buffer.from([0, 255]), '', "it's"]
    const step = (work: () => unknown) => {
      const made = asStep(db, { at, title: stepTitle('settings-changed', {}) }, work).made()
      if (made === null) throw new Error('Nothing was changed')
      return made
    }
    step(() => values.forEach((value, two) => change(db, "INSERT INTO later VALUES ('a', :two, :value)", { two, value })))
    const before = rows()
    const changed = step(() => values.forEach((value, two) => change(db, "UPDATE later SET value = :value WHERE two = :two", { two: (two + 1) % values.length, value })))
    const between = rows()
    const removed = step(() => change(db, 'DELETE FROM later'))
    const turn = (number: typeof changed) => revertStep(db, number, [], at).ok
    expect(between).not.toEqual(before)
    expect([turn(removed), rows(), turn(changed), rows()]).toEqual([true, between, true, before])
    expect([turn(changed), rows(), turn(removed), rows()]).toEqual([true, between, true, []])
  })

  it('refuses a table without a key, and a key that changes', () => {
    withTable("CREATE TABLE keyless (value TEXT) STRICT; CREATE TABLE keyed (id INTEGER NOT NULL PRIMARY KEY) STRICT; INSERT INTO keyed VALUES (1)")
    expect(() => logChanges(db)).toThrow('keyless has no primary key')
    connectionOf(db).exec('DROP TABLE keyless')
    closeDatabase(db)
    db = opened({ migrations: [...migrations, { version: 10_000, sql: 'SELECT 1' }] })
    logChanges(db)
    expect(() => asStep(db, { at, title: stepTitle('settings-changed', {}) }, () => change(db, 'UPDATE keyed SET id = 2'))).toThrow('the key of a row never changes')
  })

  it('is emptied when a migration changes the shape of the rows', () => {
    asStep(db, { at, title: stepTitle('settings-changed', {}) }, () => change(db, "INSERT INTO templates (id, name, bytes, added_on) VALUES ('a', 'b', x'00', 'c')"))
    const counts = () => rowsOf<{ count: number }>(db, 'SELECT count(*) AS count FROM undo_steps UNION ALL SELECT count(*) FROM undo_changes').map(({ count }) => count)
    expect(counts()).toEqual([1, 1])
    withTable('ALTER TABLE templates ADD COLUMN language TEXT')
    expect(counts()).toEqual([0, 0])
  })
})
