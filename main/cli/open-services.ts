import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { PackProgress } from '../../core/pack/types.ts'
import { closeDatabase } from '../../db/database.ts'
import type { CallProblem, Events } from '../../preload/contract.ts'
import { createServices } from '../create-services.ts'
import { defaultDataFolder } from '../data-folder/default-data-folder.ts'
import { logFolder, openDataFolder } from '../data-folder/open-data-folder.ts'
import { createForkNode } from '../jobs/fork-node.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'
import { createLog } from '../log/log.ts'
import { openProblem } from '../problems/open-problems.ts'
import type { DoorServices, Emit } from '../services.ts'
import { todayByClock } from '../today.ts'
import type { CommandLine } from './arguments.ts'
import type { CliFiles } from './cli-files.ts'
import { createCliFiles } from './cli-files.ts'
import type { Outcome } from './command.ts'
import { refused } from './command.ts'

export type CliServices = DoorServices & {
  readonly files: CliFiles
  /** Why the last pack failed, in words. */
  readonly lastPackProblem: () => CallProblem | null
}

/** The data folder that a command works on. */
export const dataFolderOf = (line: CommandLine): string =>
  line.data === undefined ? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() }) : resolve(line.data)

const usesWorkers = ({ command }: CommandLine): boolean => command === 'pack' || command === 'demo' || command === 'import' || command === 'read'

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
      if (name === 'jobs.changed' && payload !== null) onJob(payload)
    },
    lastPackProblem: () => last.problem,
  }
}

/** Opens the data folder, runs the work with its services, and always closes it. */
export const withServices = async (
  line: CommandLine,
  work: (services: CliServices) => Promise<Outcome>,
  onProgress: (progress: PackProgress) => void = () => undefined,
): Promise<Outcome> => {
  const folder = dataFolderOf(line)
  const opened = openDataFolder(folder, line.data === undefined)
  if (!opened.ok) return refused(openProblem(opened.problem))
  const db = opened.value
  try {
    const { emit, lastPackProblem } = listen(onProgress)
    const services = createServices({
      db, dataFolder: folder, emit, log: createLog(logFolder(folder)), today: () => line.today ?? todayByClock(), files: createCliFiles(), fork: await forkFor(line),
    })
    return await work({ ...services, lastPackProblem })
  } finally {
    closeDatabase(db)
  }
}
