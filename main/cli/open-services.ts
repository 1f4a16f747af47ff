import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PackProgress } from '../../core/pack/types.ts'
import { problemOf } from '../../core/problem/problem.ts'
import { closeDatabase } from '../../db/database.ts'
import { closeAndDiscardBegun } from '../../db/discard.ts'
import { removeEmptyFolder } from '../../db/file/make-folders.ts'
import type { CallProblem, Events } from '../../preload/contract.ts'
import { createServices } from '../create-services.ts'
import { dataPlaceOf, folderOfOffice, mayHoldData, type DataPlace } from '../data-folder/data-place.ts'
import { environment } from '../data-folder/environment.ts'
import { logFolder, openDataFolder } from '../data-folder/open-data-folder.ts'
import { createForkNode } from '../jobs/fork-node.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'
import { createLog } from '../log/log.ts'
import { keepPolicies } from '../policies/keep-policies.ts'
import { noLocking } from '../passphrase/locking.ts'
import { openProblemAt } from '../problems/open-problems.ts'
import type { DoorServices, Emit } from '../services.ts'
import { todayByClock } from '../today.ts'
import type { CommandLine } from './arguments.ts'
import { commandTable } from './command-table.ts'
import type { CliFiles } from './cli-files.ts'
import { createCliFiles } from './cli-files.ts'
import type { Outcome } from './command.ts'
import { refused } from './command.ts'

export type CliServices = DoorServices & {
  readonly files: CliFiles
  /** Why the last pack failed, in words. */
  readonly lastPackProblem: () => CallProblem | null
}

const placeOf = ({ data, policies }: CommandLine): DataPlace => dataPlaceOf(data, policies, environment())

/** The data folder that a command works on. */
export const dataFolderOf = (line: CommandLine): string => placeOf(line).folder

/** Whether the command may begin with new data: one that only reads, or changes what is there, may not. */
const mayBegin = ({ command }: CommandLine): boolean => 'beginsData' in commandTable[command]

const usesWorkers = ({ command }: CommandLine): boolean => 'usesWorkers' in commandTable[command]

/** Starts workers for a command: the program of the installed copy cannot run as Node. */
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
      if (name === 'jobs.changed' && payload !== null && 'packId' in payload) onJob(payload)
    },
    lastPackProblem: () => last.problem,
  }
}

type Work = (services: CliServices) => Promise<Outcome>
type OnProgress = (progress: PackProgress) => void

const withDataIn = async (place: DataPlace, line: CommandLine, work: Work, onProgress: OnProgress): Promise<Outcome> => {
  const { folder, isOwn, policies } = place
  const opened = openDataFolder(folder, isOwn)
  if (!opened.ok) return refused(openProblemAt(opened.problem, folderOfOffice(place)))
  const db = opened.value
  let isDone = false
  try {
    const { emit, lastPackProblem } = listen(onProgress)
    const services = createServices({
      db, dataFolder: folder, policies, emit, log: createLog(logFolder(folder)), today: () => line.today ?? todayByClock(), files: createCliFiles(), showTotals: () => undefined, locking: noLocking, fork: await forkFor(line),
    })
    keepPolicies(services)
    const outcome = await work({ ...services, lastPackProblem })
    isDone = outcome.kind === 'done'
    return outcome
  } finally {
    if (isDone) closeDatabase(db)
    else closeAndDiscardBegun(db)
  }
}

/** A dry run of what would begin new data has to compare with none, and leaves none. */
const withoutData = async (line: CommandLine, work: Work, onProgress: OnProgress): Promise<Outcome> => {
  const empty = mkdtempSync(join(tmpdir(), 'vigil-dry-run-'))
  try {
    return await withDataIn({ folder: empty, isOwn: false, policies: line.policies }, line, work, onProgress)
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}

/** The folder and those that it is in, as far as they are not there yet, from the inside out. */
const missingFolders = (folder: string): readonly string[] => (existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))])

/** Opens the data folder, runs the work with its services, and always closes it. A command that is refused leaves no data where there were none. */
export const withServices = async (line: CommandLine, work: Work, onProgress: OnProgress = () => undefined): Promise<Outcome> => {
  const place = placeOf(line)
  if (mayHoldData(place.folder)) return withDataIn(place, line, work, onProgress)
  // A mistyped folder must not become an empty database that looks like lost data.
  if (!mayBegin(line)) return refused(problemOf('no-data-in-folder', { folder: place.folder }))
  if (line.values['dry-run'] === true) return withoutData(line, work, onProgress)
  const missing = missingFolders(place.folder)
  const outcome = await withDataIn(place, line, work, onProgress)
  if (outcome.kind !== 'done') missing.forEach(removeEmptyFolder)
  return outcome
}
