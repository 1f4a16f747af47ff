import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { draftFromReading } from '../../core/case/make-draft.ts'
import type { PackId } from '../../core/ids.ts'
import type { HandOver } from '../../core/laptop/hand-over.ts'
import { closeDatabase } from '../../db/database.ts'
import { migrations } from '../../db/migrations/migrations.ts'
import { restore } from '../../main/backup/restore.ts'
import { openDataFolder } from '../../main/data-folder/open-data-folder.ts'
import type { CallOutput } from '../../preload/contract.ts'
import { reported, type FullBench } from '../kit/full-bench.ts'
import { handOverFrom, joinTo } from '../kit/joined-laptops.ts'
import { sampleText } from '../kit/sample-document.ts'
import { undoNext, valueOf } from '../kit/services.ts'
import { writeShippedFile } from '../kit/shipped-file.ts'
import { dataIn, fullWork, makeCopy, outIn, recordOne, type Work } from './full-work.ts'
import { keyWorks } from './key-works.ts'

const handedIn = (root: string): string => join(outIn(root), 'handed.bin')

/** A second group's laptop, which hands over an event with entries. */
const writeHanded = (bench: FullBench, root: string): void => writeFileSync(handedIn(root), serialize(handOverFrom(bench)))

const otherText = sampleText.replaceAll('105/22', '106/22')

export const save = fullWork('save', (bench, kept) => Array.from({ length: 8 }, () => recordOne(bench, kept)))
/** A control: a program that writes each entry twice. */
export const saveTwice = fullWork('save', (bench, kept) => Array.from({ length: 8 }, () => async () => {
  await recordOne(bench, kept)()
  await recordOne(bench, kept)()
}))

type DocumentView = CallOutput<'cases.readText'>
const importCase = fullWork('import', (bench) => {
  let read: DocumentView | undefined
  return [async () => {
    read = valueOf(await bench.call('cases.readText', { text: otherText }))
  }, async () => {
    if (!read) throw new Error('Nothing was read')
    valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: null }))
  }]
})
const merge = fullWork('merge', (bench, _kept, root) => [() => void joinTo(bench, deserialize(readFileSync(handedIn(root))) as HandOver)], { before: writeHanded })
const backup = fullWork('backup', (bench, kept) => [recordOne(bench, kept), makeCopy(bench)])
const restoreOlder = fullWork('restore', (bench) => [() => {
  const [copy] = bench.services.backups.files().toReversed()
  if (!copy) throw new Error('There is no copy')
  valueOf(restore(bench.services, copy.path))
}])
const pack = fullWork('pack', (bench, { choices }, root) => {
  let making: PackId | undefined
  return [async () => {
    making = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(outIn(root), 'evening.docx')) })).packId
  }, async () => {
    if (making === undefined) throw new Error('No pack is being made')
    const outcome = await bench.services.jobs.whenDone(making)
    if (outcome.state !== 'ready') throw new Error(outcome.state === 'failed' ? `write-${outcome.problem.code}` : outcome.state)
  }]
})
const report = fullWork('report', (bench, { kept }, root) => [async () => {
  const period = { from: kept.addedOn, to: kept.addedOn }
  valueOf(await bench.call('reports.save', { period, ...reported, formats: ['csv', 'json'], token: bench.services.files.keepPath(outIn(root)) }))
}])
const undo = fullWork('undo', (bench) => Array.from({ length: 3 }, () => async () => void (await undoNext(bench))))

const opening = (root: string) => {
  const opened = openDataFolder(dataIn(root), true)
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
  closeDatabase(opened.value)
}
const firstStart: Work = {
  name: 'first start',
  prepare: async (root) => void [dataIn(root), outIn(root)].forEach((folder) => mkdirSync(folder, { recursive: true })),
  begin: (root) => ({ steps: [() => opening(root)], end: () => undefined }),
}

/** An upgrade from a version that was shipped. */
const migrateFrom = (version: number): Work => ({
  name: `migrate from ${version}`,
  prepare: async (root) => {
    for (const folder of [dataIn(root), outIn(root)]) mkdirSync(folder, { recursive: true })
    if (!existsSync(join(dataIn(root), 'vigil.sqlite'))) writeShippedFile(join(dataIn(root), 'vigil.sqlite'), version)
  },
  begin: (root) => ({ steps: [() => opening(root)], end: () => undefined }),
})

export const works: readonly Work[] = [save, importCase, merge, backup, restoreOlder, pack, report, undo, firstStart, ...keyWorks]
export const upgrades: readonly Work[] = migrations.slice(0, -1).map(({ version }) => migrateFrom(version))
