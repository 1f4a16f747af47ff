import { expect, it } from 'vitest'
import { newestId } from '../../db/newest-id.ts'
import { createNewId } from '../../main/new-id.ts'
import { databaseBench } from '../kit/database.ts'
import { idOf, keepCase } from '../kit/kept-records.ts'

it('ids go up within a millisecond, after the clock was set back, and after a start with data from the future', () => {
  let at = Date.parse('2026-11-27T12:00:00.000Z')
  const newId = createNewId({ newest: () => null, clock: () => at })
  const ids = [newId(), newId()]
  at -= 3_600_000
  ids.push(newId())
  const later = createNewId({ newest: () => ids.at(-1) ?? null, clock: () => at })
  ids.push(later(), later())
  expect([new Set(ids).size, ids.toSorted()]).toEqual([5, ids])
  // By the clock alone the next start begins below.
  expect(createNewId({ newest: () => null, clock: () => at })() < (ids[0] ?? '')).toBe(true)
})

it('the highest id of the data is found; one that no clock gave is none', () => {
  const bench = databaseBench()
  expect(newestId(bench.db())).toBeNull()
  keepCase(bench.db(), 1)
  expect(newestId(bench.db())).toBe(idOf(901))
  bench.close()
})
