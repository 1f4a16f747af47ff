import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { createBench, noToken, problemCode, valueOf, type Bench } from '../../kit/services.ts'
import { slipBytes } from '../../kit/slips.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const october = { period: { from: '2026-10-01' as Day, to: '2026-10-31' as Day }, answers: {} } as const

it('slips are picked, looked at, written beside earlier files, and closed', async () => {
  const { folder, services, call, desktop } = bench
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'a.json'), slipBytes())
  Object.assign(services.files, {
    pickSlips: async () => [{ token: services.files.keepPath(join(folder, 'in', 'a.json')), fileName: 'a.json' }],
    chooseFolder: async () => ({ token: services.files.keepPath(join(folder, 'in')), fileName: 'in' }),
  })
  expect(valueOf(await call('collate.pickFiles', null))).toEqual({ refused: 0 })
  writeFileSync(join(folder, 'in', 'b.json'), '{')
  expect(valueOf(await call('collate.pickFolder', null))).toEqual({ refused: 1 })
  const shown = valueOf(await call('collate.view', { ...october, table: 'group' }))
  expect(shown).toMatchObject({ counts: { counted: 1, refused: 1 }, collation: { groups: [{ name: 'Millrace Letter Group', sums: { total: 153 } }] } })
  expect(JSON.stringify(shown)).not.toContain(folder)
  const token = services.files.keepPath(join(folder, 'in'))
  expect(valueOf(await call('collate.write', { ...october, formats: ['csv', 'csv'], token }))).toEqual({ fileNames: ['totals-2026-10-01-to-2026-10-31.csv'] })
  expect(valueOf(await call('collate.write', { ...october, formats: ['xlsx', 'csv'], token }))).toEqual({ fileNames: ['totals-2026-10-01-to-2026-10-31-2.xlsx', 'totals-2026-10-01-to-2026-10-31-2.csv'] })
  valueOf(await call('collate.showInFolder', { token, fileName: '../totals.csv' }))
  expect([readdirSync(join(folder, 'in')).length, desktop.shown]).toEqual([5, [join(folder, 'in', 'totals.csv')]])
  valueOf(await call('collate.clear', null))
  expect(valueOf(await call('collate.view', { ...october, table: 'group' })).counts.slips).toBe(0)
})

it('nothing is opened where nothing was picked, and an unknown token is refused', async () => {
  const { call } = bench
  expect([valueOf(await call('collate.pickFiles', null)), valueOf(await call('collate.pickFolder', null))]).toEqual([null, null])
  expect([problemCode(await call('collate.addFiles', { tokens: [noToken] })), problemCode(await call('collate.write', { ...october, formats: ['csv'], token: noToken })), problemCode(await call('collate.showInFolder', { token: noToken, fileName: 'a' }))]).toEqual(Array.from({ length: 3 }, () => 'file-gone'))
  expect(problemCode(await bench.callAnyhow('collate.view', { period: { from: '2026-11-01', to: '2026-10-01' }, answers: {}, table: 'slips' }))).toBe('bad-input')
})
