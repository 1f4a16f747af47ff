import { app } from 'electron'
import { createForkUtility } from '../jobs/fork-utility.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'

/** For the installed copy: its program cannot run as Node (a fuse forbids it), so workers are utility processes. */
export const forkInApp = async (): Promise<ForkWorker> => {
  await app.whenReady()
  return createForkUtility()
}
