import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyMomentIn, copyNameOf } from '../../core/backup/copy-name.ts'
import { keptCopies, thinCopies } from '../../core/backup/thin-copies.ts'
import { recordActions } from '../../db/actions.ts'
import { copyDatabase } from '../../db/backup.ts'
import { rowsOf } from '../../db/handle.ts'
import { restoreCopy } from '../../db/restore.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, keepCase } from '../kit/kept-records.ts'

const day = 86_400_000
const days = 365
const start = Date.parse('2026-01-01T18:00:00.000Z')
const momentOf = (index: number): string => new Date(start + index * day).toISOString()

/** Everything in the data but the count of transactions, which goes on. */
const dump = ({ db }: DatabaseBench): string => {
  const tables = rowsOf<{ name: string }>(db(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'file_stamp' AND name NOT LIKE 'case_search_%' ORDER BY name")
  return JSON.stringify(tables.map(({ name }) => [name, rowsOf(db(), `SELECT * FROM "${name}"`)]))
}

it('every copy that a year leaves can be restored, and is what the data were that day', { timeout: 240_000 }, () => {
  const bench = databaseBench()
  try {
    const folder = join(bench.folder, 'backups')
    const known = new Map<string, string>()
    let [aside, restores] = [0, 0]
    const restore = (name: string): void => {
      const replaced = join(bench.folder, `replaced-${(aside += 1)}`)
      expect(restoreCopy(bench.db(), bench.path, join(folder, name), replaced)).toEqual({ ok: true, value: null })
      expect(dump(bench) === known.get(name)).toBe(true)
      rmSync(replaced, { recursive: true })
      restores += 1
    }
    const caseId = keepCase(bench.db(), 1)
    for (let index = 0; index < days; index += 1) {
      recordActions(bench.db(), [actionOf(2000 + index, caseId, { count: 1 + (index % 7) })])
      const name = copyNameOf({ madeAt: momentOf(index), reason: 'daily' })
      expect(copyDatabase(bench.db(), join(folder, name))).toMatchObject({ ok: true })
      known.set(name, dump(bench))
      const copies = readdirSync(folder).map((found) => ({ name: found, madeAt: copyMomentIn(found)?.madeAt ?? '' }))
      for (const copy of thinCopies(copies, momentOf(index), true)) rmSync(join(folder, copy.name))
      if (index % 30 === 29) {
        // The oldest, and back to the newest.
        restore(readdirSync(folder).toSorted()[0] ?? '')
        restore(name)
      }
    }
    const left = readdirSync(folder).toSorted()
    for (const name of left) restore(name)
    expect(left.length).toBeGreaterThan(keptCopies.daily + keptCopies.weekly)
    expect(restores).toBe(left.length + 2 * Math.floor(days / 30))
  } finally {
    bench.close()
  }
})
