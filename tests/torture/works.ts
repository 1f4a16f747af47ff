import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { PackId } from '../../core/ids.ts'
import type { HandOver } from '../../core/laptop/hand-over.ts'
import type { CallOutput } from '../../preload/contract.ts'
import { closeDatabase } from '../../db/database.ts'
import { connectionOf } from '../../db/handle.ts'
import { migrations } from '../../db/migrations/migrations.ts'
import { restore } from '../../main/backup/restore.ts'
import { openDataFolder } from '../../main/data-folder/open-data-folder.ts'
import { createForkNode } from '../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../main/packs/pack-events.ts'
import { draftFromReading } from '../../core/case/make-draft.ts'
import { fillBench, letter, reported, type FullBench } from '../kit/full-bench.ts'
import { handOverFrom, joinTo } from '../kit/joined-laptops.ts'
import { sampleText } from '../kit/sample-document.ts'
import { createBench, openBenchIn, countedIds, undoNext, valueOf, type Bench } from '../kit/services.ts'
import { writeShippedFile } from '../kit/shipped-file.ts'

/** What a person does, in steps; each is acknowledged when its promise resolves. */
export type Step = () => Promise<void> | void
type Begun = {
  readonly steps: readonly Step[]
  readonly end: () => void
  /** A control: how SQLite waits for the disk from now on. */
  readonly loosen?: (synchronous: string) => void
}
export type Work = {
  readonly name: string
  /** Makes the files that the work begins with. */
  readonly prepare: (root: string) => Promise<void>
  /** Opens what was prepared and gives the steps. */
  readonly begin: (root: string) => Begun
}

const today = '2023-02-01'
export const dataIn = (root: string): string => join(root, 'data')
export const outIn = (root: string): string => join(root, 'out')
const handedIn = (root: string): string => join(outIn(root), 'handed.bin')

type Kept = Pick<FullBench, 'kept' | 'choices'>
const keptIn = (root: string): string => join(root, 'kept.bin')

/** The data of a group that has something of everything, closed. */
const prepareFull = async (root: string, more: (bench: FullBench, root: string) => void = () => undefined): Promise<void> => {
  const bench = await fillBench(createBench(today))
  mkdirSync(outIn(root), { recursive: true })
  more(bench, root)
  closeDatabase(bench.db)
  cpSync(bench.folder, dataIn(root), { recursive: true, filter: (path) => !path.endsWith('-lock') })
  writeFileSync(keptIn(root), serialize({ kept: bench.kept, choices: bench.choices } satisfies Kept))
  rmSync(bench.folder, { recursive: true, force: true })
}

const beginFull = (stepsOf: (bench: Bench, kept: Kept, root: string) => readonly Step[]) => (root: string): Begun => {
  const bench = openBenchIn(dataIn(root), { newId: countedIds(500_000), today: () => today as ReturnType<Bench['services']['today']> },
    (given) => createPackJobs({ fork: createForkNode(), ...packEvents(given) }))
  return { steps: stepsOf(bench, deserialize(readFileSync(keptIn(root))) as Kept, root), end: () => closeDatabase(bench.db), loosen: (synchronous) => void connectionOf(bench.db).pragma(`synchronous = ${synchronous}`) }
}

const full = (name: string, stepsOf: Parameters<typeof beginFull>[0], more?: Parameters<typeof prepareFull>[1]): Work =>
  ({ name, prepare: (root) => prepareFull(root, more), begin: beginFull(stepsOf) })

const recordOne = (bench: Bench, { kept }: Kept): Step => async () => void valueOf(await bench.call('actions.record', { draft: { ...letter, caseId: kept.id } }))

/** A second group's laptop, which hands over an event with entries. */
const writeHanded = (bench: FullBench, root: string): void => writeFileSync(handedIn(root), serialize(handOverFrom(bench)))

const otherText = sampleText.replaceAll('105/22', '106/22')

export const save = full('save', (bench, kept) => Array.from({ length: 8 }, () => recordOne(bench, kept)))
/** A control: a program that writes each entry twice. */
export const saveTwice = full('save', (bench, kept) => Array.from({ length: 8 }, () => async () => {
  await recordOne(bench, kept)()
  await recordOne(bench, kept)()
}))

type DocumentView = CallOutput<'cases.readText'>
const importCase = full('import', (bench) => {
  let read: DocumentView | undefined
  return [async () => {
    read = valueOf(await bench.call('cases.readText', { text: otherText }))
  }, async () => {
    if (!read) throw new Error('Nothing was read')
    valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: null }))
  }]
})
const merge = full('merge', (bench, _kept, root) => [() => void joinTo(bench, deserialize(readFileSync(handedIn(root))) as HandOver)], (bench, root) => {
  writeHanded(bench, root)
})
const backup = full('backup', (bench, kept) => [recordOne(bench, kept), () => {
  const made = bench.services.backups.makeNow('on-request')
  if (!made.ok) throw new Error(`copy-${made.problem}`)
}])
const restoreOlder = full('restore', (bench) => [() => {
  const [copy] = bench.services.backups.files().toReversed()
  if (!copy) throw new Error('There is no copy')
  valueOf(restore(bench.services, copy.path))
}])
const pack = full('pack', (bench, { choices }, root) => {
  let making: PackId | undefined
  return [async () => {
    making = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(outIn(root), 'evening.docx')) })).packId
  }, async () => {
    if (making === undefined) throw new Error('No pack is being made')
    const outcome = await bench.services.jobs.whenDone(making)
    if (outcome.state !== 'ready') throw new Error(outcome.state === 'failed' ? `write-${outcome.problem.code}` : outcome.state)
  }]
})
const report = full('report', (bench, { kept }, root) => [async () => {
  const period = { from: kept.addedOn, to: kept.addedOn }
  valueOf(await bench.call('reports.save', { period, ...reported, formats: ['csv', 'json'], token: bench.services.files.keepPath(outIn(root)) }))
}])
const undo = full('undo', (bench) => Array.from({ length: 3 }, () => async () => void (await undoNext(bench))))

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

export const works: readonly Work[] = [save, importCase, merge, backup, restoreOlder, pack, report, undo, firstStart]
export const upgrades: readonly Work[] = migrations.slice(0, -1).map(({ version }) => migrateFrom(version))
