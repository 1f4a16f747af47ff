import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import { recordActions } from '../../../db/actions.ts'
import { closeDatabase } from '../../../db/database.ts'
import { isCopyOf, makeCopy } from '../../../db/file/copy.ts'
import { findCopies } from '../../../db/file/find-copies.ts'
import { connectionOf } from '../../../db/handle.ts'
import { migrations } from '../../../db/migrations/migrations.ts'
import { openOrThrow, outcomeOf } from '../../kit/crashed-files.ts'
import { databaseBench, hashOf, type DatabaseBench } from '../../kit/database.ts'
import { actionOf, idOf, keepCase } from '../../kit/kept-records.ts'
import { nextMigrations } from '../../kit/power-cut/next-migrations.ts'

let bench: DatabaseBench
let snapshots: string
beforeEach(() => {
  bench = databaseBench()
  snapshots = join(bench.folder, 'snapshots')
  keepCase(bench.db(), 1)
  recordActions(bench.db(), [actionOf(1, idOf<CaseId>(1))])
})
afterEach(() => bench.close())

const upgraded = { migrations: nextMigrations }
const newest = migrations.at(-1)?.version ?? 0
const copyName = `before-version-${newest + 10}.sqlite`

/** Damages a page of a copy in place. */
const damage = (path: string): void => {
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 8192, 12_288)
  writeFileSync(path, bytes)
}

describe('a copy', () => {
  it('holds what the file holds, says so, and can be put in its place', () => {
    const path = join(snapshots, 'copy.sqlite')
    makeCopy(connectionOf(bench.db()), path)
    expect(isCopyOf(connectionOf(bench.db()), path)).toBe(true)
    recordActions(bench.db(), [actionOf(2, idOf<CaseId>(1))])
    expect(isCopyOf(connectionOf(bench.db()), path)).toBe(false)
    expect(findCopies([snapshots])).toMatchObject([{ path, isSound: true, counts: { actions: 1, cases: 1 } }])
    const before = hashOf(path)
    expect([outcomeOf(path), readdirSync(snapshots).includes('.checking-'), hashOf(path) === before]).toEqual([1, false, true])
  })

  it('that is damaged is found, and called so', () => {
    const path = join(snapshots, 'copy.sqlite')
    makeCopy(connectionOf(bench.db()), path)
    damage(path)
    writeFileSync(join(snapshots, 'empty.sqlite'), '')
    writeFileSync(join(snapshots, 'text.sqlite'), 'This was a database once.'.repeat(100))
    expect(findCopies([snapshots]).map(({ isSound }) => isSound)).toEqual([false, false, false])
  })

  it('is not left half made where there is no room for it', () => {
    mkdirSync(join(snapshots, 'copy.sqlite.part', 'in the way'), { recursive: true })
    expect(() => makeCopy(connectionOf(bench.db()), join(snapshots, 'copy.sqlite'))).toThrow()
    expect(existsSync(join(snapshots, 'copy.sqlite'))).toBe(false)
  })
})

describe('an upgrade', () => {
  beforeEach(() => closeDatabase(bench.db()))

  it('does not take a torn copy of an earlier try for a copy', () => {
    mkdirSync(snapshots)
    writeFileSync(join(snapshots, copyName), readFileSync(bench.path).subarray(0, 9000))
    closeDatabase(openOrThrow(bench.path, upgraded))
    expect(findCopies([snapshots]).filter(({ isSound }) => isSound)).toMatchObject([{ path: join(snapshots, `before-version-${newest + 10}-2.sqlite`), counts: { actions: 1 } }])
  })

  it('that is tried again makes no second copy of the same data', () => {
    const broken = [...migrations, { version: newest + 10, sql: 'SELECT * FROM nowhere;' }]
    for (let round = 0; round < 3; round += 1) expect(outcomeOf(bench.path, { migrations: broken })).toMatchObject({ code: 'cannot-open' })
    expect(readdirSync(snapshots)).toEqual([copyName])
  })

  it('does not begin where no sound copy can be made first, and the file stays as it was', () => {
    writeFileSync(snapshots, 'a file where the folder should be')
    const before = hashOf(bench.path)
    expect([outcomeOf(bench.path, upgraded), hashOf(bench.path)]).toMatchObject([{ code: 'no-copy' }, before])
  })

  it('of a damaged file is refused before it begins, with the copies that there are', () => {
    closeDatabase(openOrThrow(bench.path, upgraded))
    damage(bench.path)
    const before = hashOf(bench.path)
    expect(outcomeOf(bench.path, { migrations: [...nextMigrations, { version: newest + 20, sql: 'CREATE TABLE later (text TEXT) STRICT;' }] }))
      .toMatchObject({ code: 'damaged', copies: [{ path: join(snapshots, copyName), isSound: true, counts: { actions: 1 } }] })
    expect([hashOf(bench.path), readdirSync(snapshots)]).toEqual([before, [copyName]])
  })
})

describe.skipIf(process.platform === 'win32')('other users of the computer', () => {
  it('may read nothing of the data, also after a lax umask or an earlier version', () => {
    const earlier = process.umask(0)
    try {
      closeDatabase(bench.db())
      chmodSync(bench.path, 0o644)
      const db = openOrThrow(bench.path, upgraded)
      const files = readdirSync(bench.folder, { recursive: true, withFileTypes: true })
      const open = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => (statSync(path).mode & 0o077) !== 0)
      expect([open, files.map(({ name }) => name).toSorted()]).toEqual([
        [], [copyName, 'snapshots', 'vigil.sqlite', 'vigil.sqlite-acknowledged', 'vigil.sqlite-lock', 'vigil.sqlite-wal'],
      ])
      closeDatabase(db)
    } finally {
      process.umask(earlier)
    }
  })
})
