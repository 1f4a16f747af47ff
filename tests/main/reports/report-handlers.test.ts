import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import type { Period } from '../../../core/report/types.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, noToken, problemCode, valueOf } from '../../kit/services.ts'

let bench: Bench
let kept: Case
let out: string
const period: Period = { from: '2023-01-01' as Day, to: '2023-01-31' as Day }
const request = { period, caseIds: 'all' as const, headcount: 9, remarks: 'A full room.' }
const letters = (count: number, state: 'written' | 'posted') =>
  bench.call('actions.record', { draft: { caseId: kept.id, kind: 'letter', count, signatories: null, targetId: null, memberId: null, state, route: 'group', on: '2023-01-20', letterCode: null, note: '' } })

beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
  out = join(bench.folder, 'out')
  mkdirSync(out)
  valueOf(await letters(12, 'posted'))
  valueOf(await letters(5, 'written'))
})
afterEach(() => bench.close())

describe('reports', () => {
  it('counts what was posted, and separately what was not, and stores nothing yet', async () => {
    const report = valueOf(await bench.call('reports.preview', request))
    expect([report.revision, report.summary.total, report.summary.notPosted, report.headcount, report.summary.cases.map(({ uaNumber }) => uaNumber)]).toEqual([1, 12, 5, 9, ['105/22']])
    expect(valueOf(await bench.call('reports.list', null))).toEqual([])
  })

  it('saves all formats, remembers the report, and saves again as a higher revision of the same', async () => {
    const save = { ...request, formats: ['docx', 'csv', 'json'] as const, token: bench.services.files.keepPath(out) }
    const first = valueOf(await bench.call('reports.save', save))
    const second = valueOf(await bench.call('reports.save', { ...save, formats: ['json'] }))
    const slip = JSON.parse(readFileSync(join(out, second.fileNames[0] ?? ''), 'utf8')) as { reportId: string; revision: number }
    expect([slip.reportId, slip.revision, readdirSync(out).length]).toEqual([first.report.id, 2, 4])
    const reports = valueOf(await bench.call('reports.list', null))
    expect(reports.some((record) => record.id === first.report.id && record.revision === 2)).toBe(true)
    valueOf(await bench.call('reports.showInFolder', { reportId: first.report.id }))
    expect(bench.desktop.shown).toEqual([join(out, second.fileNames[0] ?? '')])
  })

  it('never writes over a file that is there', async () => {
    const save = { ...request, formats: ['csv'] as const, token: bench.services.files.keepPath(out) }
    const { fileNames: [name] } = valueOf(await bench.call('reports.save', save))
    const bytes = readFileSync(join(out, name ?? ''))
    valueOf(await bench.call('reports.save', save))
    expect(readFileSync(join(out, name ?? ''))).toEqual(bytes)
  })

  it('leaves nothing behind when the folder cannot be written', async () => {
    const asked = { ...request, formats: ['docx', 'csv', 'json'] as const }
    rmSync(out, { recursive: true })
    const missing = await bench.call('reports.save', { ...asked, token: bench.services.files.keepPath(out) })
    const gone = await bench.call('reports.save', { ...asked, token: noToken })
    expect([problemCode(missing), problemCode(gone), valueOf(await bench.call('reports.list', null))]).toEqual(['write-folder-missing', 'file-gone', []])
  })

  it.skipIf(process.getuid?.() === 0)('says so when the folder is read-only', async () => {
    chmodSync(out, 0o500)
    expect([problemCode(await bench.call('reports.save', { ...request, formats: ['csv'], token: bench.services.files.keepPath(out) })), readdirSync(out)]).toEqual(['read-only', []])
  })

  it('refuses a period that ends before it begins', async () => {
    expect(problemCode(await bench.call('reports.preview', { ...request, period: { from: period.to, to: period.from } }))).toBe('bad-input')
  })
})
