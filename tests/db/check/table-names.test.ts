import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tableNames } from '../../../db/check/table-names.ts'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { migrations } from '../../../db/migrations/migrations.ts'

const names = [...tableNames(migrations)]
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-tables-'))
  const made = openDatabase(join(folder, 'vigil.sqlite'))
  if (!made.ok) throw new Error(made.problem.detail)
  closeDatabase(made.value)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What comes of opening a file that was changed in some way. */
const outcome = (change: (path: string) => void): string => {
  const one = mkdtempSync(join(folder, 'one-'))
  const path = join(one, 'vigil.sqlite')
  for (const end of ['', '-acknowledged']) copyFileSync(join(folder, `vigil.sqlite${end}`), `${path}${end}`)
  change(path)
  const opened = openDatabase(path)
  if (opened.ok) closeDatabase(opened.value)
  rmSync(one, { recursive: true, force: true })
  return opened.ok ? 'opened' : opened.problem.code
}

describe('the names of tables', () => {
  it('are those of every version’s schema', () => {
    const connection = new Database(':memory:')
    const wrong = migrations.flatMap(({ version, sql }, place) => {
      connection.exec(sql)
      const found = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search_%' ORDER BY name").pluck().all()
      return JSON.stringify(found) === JSON.stringify([...tableNames(migrations.slice(0, place + 1))].toSorted()) ? [] : [version]
    })
    connection.close()
    expect(wrong).toEqual([])
  })
})

describe('a file', () => {
  it.each(names)('without its table %s is refused as damaged', (name) => {
    const drop = (path: string): void => {
      const connection = new Database(path)
      connection.exec(`PRAGMA foreign_keys = off; DROP TABLE ${name}`)
      connection.close()
    }
    // The stamp counts what was acknowledged: without it that is missed first.
    expect(outcome(drop)).toBe(name === 'file_stamp' ? 'changes-missing' : 'damaged')
  })

  it.each([16, 18, 19, 47])('with a strange number in byte %i of its header is refused as damaged, not for the folder', (at) => {
    expect(outcome((path) => {
      const bytes = readFileSync(path)
      bytes[at] = 9
      writeFileSync(path, bytes)
    })).toBe('damaged')
  })

  it('that nobody changed is opened', () => {
    expect(outcome(() => undefined)).toBe('opened')
  })
})
