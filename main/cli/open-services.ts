import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { PackProgress } from '../../core/pack/types.ts'
import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import type { WritableDb } from '../../db/database.ts'
import { markInterruptedPacks } from '../../db/packs.ts'
import type { CallProblem, Events } from '../../preload/contract.ts'
import { createForkNode } from '../jobs/fork-node.ts'
import { createDocumentReader } from '../jobs/document-reader.ts'
import { createPackJobs } from '../jobs/pack-jobs.ts'
import { createPackPreview } from '../jobs/pack-preview.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'
import { createLog } from '../log/log.ts'
import { createNewId } from '../new-id.ts'
import { packEvents } from '../packs/pack-events.ts'
import { openProblem } from '../problems/open-problems.ts'
import { findResourcesFolder } from '../resources-folder.ts'
import type { Emit, Services } from '../services.ts'
import { todayByClock } from '../today.ts'
import { version } from '../version.ts'
import type { CommandLine } from './arguments.ts'
import type { CliFiles } from './cli-files.ts'
import { createCliFiles } from './cli-files.ts'
import type { Outcome } from './command.ts'
import { refused } from './command.ts'
import { defaultDataFolder } from './default-data-folder.ts'

export type CliServices = Services & {
  readonly files: CliFiles
  /** Why the last pack failed, in words. */
  readonly lastPackProblem: () => CallProblem | null
}

const dataFolderOf = (line: CommandLine): string =>
  line.data === undefined ? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() }) : resolve(line.data)

const openData = (folder: string): Result<WritableDb, CallProblem> => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return fail(openProblem({ code: 'cannot-open', detail: '' }))
  }
  const opened = openDatabase(join(folder, 'vigil.sqlite'), { snapshotFolder: join(folder, 'snapshots') })
  return opened.ok ? ok(opened.value) : fail(openProblem(opened.problem))
}

const usesWorkers = ({ command }: CommandLine): boolean => command === 'pack' || command === 'demo' || command === 'import' || command === 'read'

/** Starts workers for a command: the installed copy's program cannot serve as Node. */
export const forkFor = async (line: CommandLine): Promise<ForkWorker> =>
  process.versions['electron'] !== undefined && usesWorkers(line) ? (await import('./fork-in-app.ts')).forkInApp() : createForkNode()

/** Keeps the problem of the last pack, so that a command can say why none was made. */
const listen = (onProgress: (progress: PackProgress) => void): { readonly emit: Emit; readonly lastPackProblem: () => CallProblem | null } => {
  const last: { problem: CallProblem | null } = { problem: null }
  const onJob = (job: Events['jobs.changed']): void => {
    last.problem = job.problem ?? last.problem
    if (job.state === 'making' || job.state === 'ready') onProgress(job.progress)
  }
  return {
    emit: (name, payload) => {
      if (name === 'jobs.changed' && payload !== null) onJob(payload)
    },
    lastPackProblem: () => last.problem,
  }
}

const platformOf = (name: string): Services['platform'] => (name === 'win32' || name === 'darwin' ? name : 'linux')

type Surroundings = { readonly db: WritableDb; readonly folder: string; readonly line: CommandLine; readonly fork: ForkWorker }

const servicesOver = ({ db, folder, line, fork }: Surroundings, onProgress: (progress: PackProgress) => void): CliServices => {
  const { emit, lastPackProblem } = listen(onProgress)
  const log = createLog(join(folder, 'logs'))
  return {
    db,
    emit,
    log,
    lastPackProblem,
    today: () => line.today ?? todayByClock(),
    now: () => new Date().toISOString(),
    newId: createNewId(),
    files: createCliFiles(),
    jobs: createPackJobs({ fork, ...packEvents({ db, emit, log }) }),
    previewPack: createPackPreview(fork),
    readDocument: createDocumentReader(fork),
    version,
    platform: platformOf(process.platform),
    resourcesFolder: findResourcesFolder(import.meta.dirname),
  }
}

/** Opens the data folder, lends its services to the work, and closes it whatever happens. */
export const withServices = async (
  line: CommandLine,
  work: (services: CliServices) => Promise<Outcome>,
  onProgress: (progress: PackProgress) => void = () => undefined,
): Promise<Outcome> => {
  const folder = dataFolderOf(line)
  const opened = openData(folder)
  if (!opened.ok) return refused(opened.problem)
  const db = opened.value
  try {
    // Nobody else can have this file open: a pack still "making" here belongs to a process that died.
    markInterruptedPacks(db)
    return await work(servicesOver({ db, folder, line, fork: await forkFor(line) }, onProgress))
  } finally {
    closeDatabase(db)
  }
}
