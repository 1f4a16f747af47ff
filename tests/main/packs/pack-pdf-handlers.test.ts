import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../main/packs/pack-events.ts'
import { createPackPdfs } from '../../../main/pdf/pack-pdfs.ts'
import { fakeOffice } from '../../kit/fake-office.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let packId: PackId
let out: string
beforeEach(async () => {
  bench = createBench('2023-02-01', (services) => createPackJobs({ fork: createForkNode(), ...packEvents(services) }))
  out = join(bench.folder, 'out')
  mkdirSync(out)
  Object.assign(bench.services, { pdfs: createPackPdfs('linux', () => undefined, { find: () => fakeOffice(bench.folder, 'converts').path, wrapper: () => null }) })
  const kept = await keepSampleCase(bench)
  const choices = { ...defaultChoices, caseIds: [kept.id], members: 'none' as const, copies: 2 }
  packId = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(out, 'pack.docx')) })).packId
  await bench.services.jobs.whenDone(packId)
})
afterEach(() => bench.close())

const listed = async () => valueOf(await bench.call('packs.list', null)).map(({ fileNames, fileState }) => [fileNames, fileState])

it('lists the PDF with its pack, opens it, and makes it again in its place', async () => {
  expect(valueOf(await bench.call('packs.pdfState', null))).toEqual({ isFound: true, making: null })
  expect(problemCode(await bench.call('packs.openPdf', { packId }))).toBe('pdf-gone')
  expect([valueOf(await bench.call('packs.makePdf', { packId })), valueOf(await bench.call('packs.makePdf', { packId }))]).toEqual([{ fileNames: ['pack.pdf'] }, { fileNames: ['pack.pdf'] }])
  expect(await listed()).toEqual([[['pack.docx', 'pack.pdf'], 'there']])
  valueOf(await bench.call('packs.openPdf', { packId }))
  expect(bench.desktop.opened).toEqual([join(out, 'pack.pdf')])
  // The pack is as good without it.
  rmSync(join(out, 'pack.pdf'))
  expect([await listed(), problemCode(await bench.call('packs.openPdf', { packId }))]).toEqual([[[['pack.docx', 'pack.pdf'], 'there']], 'pdf-gone'])
})

it('is never written over a file that was there, nor opened where something else was saved in it', async () => {
  writeFileSync(join(out, 'pack.pdf'), 'of somebody else')
  expect(valueOf(await bench.call('packs.makePdf', { packId }))).toEqual({ fileNames: ['pack (2).pdf'] })
  writeFileSync(join(out, 'pack (2).pdf'), 'changed since')
  expect([readFileSync(join(out, 'pack.pdf'), 'utf8'), problemCode(await bench.call('packs.openPdf', { packId }))]).toEqual(['of somebody else', 'pdf-gone'])
})

it('is no step of the undo list, and leaves the pack’s own as it is', async () => {
  valueOf(await bench.call('packs.makePdf', { packId }))
  expect((await undoNext(bench)).step.title.code).toBe('pack-made')
})

it('is refused where the pack or its file is not there', async () => {
  rmSync(join(out, 'pack.docx'))
  expect([problemCode(await bench.call('packs.makePdf', { packId })), problemCode(await bench.call('packs.makePdf', { packId: bench.services.newId() })), existsSync(join(out, 'pack.pdf'))]).toEqual(['pack-file-gone', 'unknown-pack', false])
})
