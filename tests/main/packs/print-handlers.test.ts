import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import { noCalibration } from '../../../core/pack/calibration.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../main/packs/pack-events.ts'
import { createPackPdfs } from '../../../main/pdf/pack-pdfs.ts'
import { fakeOffice } from '../../kit/fake-office.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let packId: PackId
let out: string
beforeEach(async () => {
  bench = createBench('2023-02-01', (services) => createPackJobs({ fork: createForkNode(), ...packEvents(services) }))
  out = join(bench.folder, 'out')
  mkdirSync(out)
  const kept = await keepSampleCase(bench)
  packId = valueOf(await bench.call('packs.make', { choices: { ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 2 }, token: bench.services.files.keepPath(join(out, 'pack.docx')) })).packId
  await bench.services.jobs.whenDone(packId)
})
afterEach(() => bench.close())

const withOffice = () => void Object.assign(bench.services, { pdfs: createPackPdfs('linux', () => undefined, { find: () => fakeOffice(bench.folder, 'converts').path, wrapper: () => null }) })
const withoutDialog = () => void Object.assign(bench.services.files, { print: async () => false })
const savesTo = (name: string) => void Object.assign(bench.services.files, { chooseSavePath: async () => ({ token: bench.services.files.keepPath(join(out, name)), fileName: name }) })

it('prints the PDF of a pack by its name, in the system’s dialog', async () => {
  withOffice()
  valueOf(await bench.call('packs.makePdf', { packId }))
  expect([valueOf(await bench.call('packs.print', { packId, fileName: 'pack.pdf' })), valueOf(await bench.call('packs.print', { packId, fileName: null }))])
    .toEqual([{ shown: 'dialog', fileName: 'pack.pdf' }, { shown: 'dialog', fileName: 'pack.pdf' }])
  expect([bench.desktop.printed, bench.desktop.opened]).toEqual([[join(out, 'pack.pdf'), join(out, 'pack.pdf')], []])
  rmSync(join(out, 'pack.pdf'))
  expect([problemCode(await bench.call('packs.print', { packId, fileName: 'pack.pdf' })), problemCode(await bench.call('packs.print', { packId, fileName: 'other.pdf' }))]).toEqual(['pdf-gone', 'pdf-gone'])
})

it('opens the file in its program where no dialog can be shown, and the Word file where there is no PDF', async () => {
  expect(valueOf(await bench.call('packs.print', { packId, fileName: null }))).toEqual({ shown: 'program', fileName: 'pack.docx' })
  withOffice()
  withoutDialog()
  valueOf(await bench.call('packs.makePdf', { packId }))
  expect(valueOf(await bench.call('packs.print', { packId, fileName: null }))).toEqual({ shown: 'program', fileName: 'pack.pdf' })
  expect(bench.desktop.opened).toEqual([join(out, 'pack.docx'), join(out, 'pack.pdf')])
  rmSync(join(out, 'pack.docx'))
  rmSync(join(out, 'pack.pdf'))
  expect([problemCode(await bench.call('packs.print', { packId, fileName: null })), problemCode(await bench.call('packs.print', { packId, fileName: 'pack.docx' }))]).toEqual(['pdf-gone', 'pack-file-gone'])
})

it('prints test pages of labels and of envelopes, and leaves no file of them', async () => {
  withOffice()
  expect([
    valueOf(await bench.call('packs.printTest', { on: 'labels', stock: 'L7160', calibration: noCalibration })),
    valueOf(await bench.call('packs.printTest', { on: 'envelopes', format: '10' })),
    problemCode(await bench.call('packs.printTest', { on: 'labels', stock: 'L1', calibration: noCalibration })),
  ]).toEqual([{ shown: 'dialog', fileName: 'Test sheet L7160.docx' }, { shown: 'dialog', fileName: 'Test page envelope #10.docx' }, 'plan-unknown-stock'])
  expect([bench.desktop.printed.length, bench.desktop.printed.some((path) => existsSync(dirname(path)))]).toEqual([2, false])
})

it('saves a test page and opens it where it cannot be printed here', async () => {
  expect(valueOf(await bench.call('packs.printTest', { on: 'envelopes', format: 'dl' }))).toBeNull()
  savesTo('test.docx')
  expect(valueOf(await bench.call('packs.printTest', { on: 'envelopes', format: 'dl' }))).toEqual({ shown: 'program', fileName: 'test.docx' })
  expect([existsSync(join(out, 'test.docx')), bench.desktop.opened]).toEqual([true, [join(out, 'test.docx')]])
})
