import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Day } from '../../core/day.ts'
import { closeDatabase } from '../../db/database.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { connectionOf } from '../../db/handle.ts'
import { createForkNode } from '../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../main/packs/pack-events.ts'
import { fillBench, letter, type FullBench } from '../kit/full-bench.ts'
import { countedIds, createBench, openBenchIn, valueOf, type Bench } from '../kit/services.ts'

/** What a person does, in steps; each is acknowledged when its promise resolves. */
export type Step = () => Promise<void> | void
export type Begun = {
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

const today = '2023-02-01' as Day
export const dataIn = (root: string): string => join(root, 'data')
export const outIn = (root: string): string => join(root, 'out')

export type Kept = Pick<FullBench, 'kept' | 'choices'>
const keptIn = (root: string): string => join(root, 'kept.bin')

type StepsOf = (bench: Bench, kept: Kept, root: string) => readonly Step[]
type More = {
  /** Done with the open data before they are closed. */
  readonly before?: (bench: FullBench, root: string) => void
  /** Done with the closed data. */
  readonly after?: (root: string) => void
  /** What the data are opened with. */
  readonly key?: DataKey
}

/** The data of a group that has something of everything, closed. */
const prepareFull = async (root: string, { before, after }: More): Promise<void> => {
  const bench = await fillBench(createBench(today))
  mkdirSync(outIn(root), { recursive: true })
  before?.(bench, root)
  closeDatabase(bench.db)
  cpSync(bench.folder, dataIn(root), { recursive: true, filter: (path) => !path.endsWith('-lock') })
  writeFileSync(keptIn(root), serialize({ kept: bench.kept, choices: bench.choices } satisfies Kept))
  rmSync(bench.folder, { recursive: true, force: true })
  after?.(root)
}

const beginFull = (stepsOf: StepsOf, key: DataKey | undefined) => (root: string): Begun => {
  const bench = openBenchIn(dataIn(root), { newId: countedIds(500_000), today: () => today }, { key, makeJobs: (given) => createPackJobs({ fork: createForkNode(), ...packEvents(given) }) })
  return {
    steps: stepsOf(bench, deserialize(readFileSync(keptIn(root))) as Kept, root), end: () => closeDatabase(bench.db),
    loosen: (synchronous) => void connectionOf(bench.db).pragma(`synchronous = ${synchronous}`),
  }
}

/** A work on the data of such a group. */
export const fullWork = (name: string, stepsOf: StepsOf, more: More = {}): Work =>
  ({ name, prepare: (root) => prepareFull(root, more), begin: beginFull(stepsOf, more.key) })

export const recordOne = (bench: Bench, { kept }: Kept): Step => async () => void valueOf(await bench.call('actions.record', { draft: { ...letter, caseId: kept.id } }))

export const makeCopy = (bench: Bench): Step => () => {
  const made = bench.services.backups.makeNow('on-request')
  if (!made.ok) throw new Error(`copy-${made.problem}`)
}
