import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import type { PackOutcome } from './pack-outcome.ts'
import type { FromWorker } from './protocol.ts'
import { isFromWorker } from './protocol.ts'
import { settleLeftovers } from './settle-leftovers.ts'
import type { ForkWorker } from './worker-handle.ts'

/** What a worker is given: plain data, and a place to write to. `filePaths`: the files it will make there. */
export type PackJob = { readonly plan: PackPlan; readonly outPath: string; readonly filePaths: readonly string[]; readonly template: Uint8Array | null; readonly pictures: PictureFiles }

export type PackJobRun = { readonly cancel: () => void; readonly outcome: Promise<PackOutcome> }

/** A cancelled pack ends within 300 ms: a worker that does not answer in this time is killed. */
const maxCancelMilliseconds = 200

type DoneMessage = Extract<FromWorker, { type: 'done' }>

const outcomeOf = ({ result }: DoneMessage): PackOutcome => {
  if (result.ok) return { state: 'ready', filePaths: result.value.filePaths }
  return result.problem.code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', problem: result.problem }
}

/** Starts a worker for one pack. In every case the outcome comes after the process ended. */
export const runPackJob = (fork: ForkWorker, { plan, outPath, filePaths, template, pictures }: PackJob, onProgress: (progress: PackProgress) => void): PackJobRun => {
  const worker = fork('pack-worker')
  const job: { wasCancelled: boolean; isNaming: boolean; last: PackOutcome | null } = { wasCancelled: false, isNaming: false, last: null }
  const outcome = new Promise<PackOutcome>((settle) => {
    worker.onMessage((message) => {
      if (!isFromWorker(message)) return
      if (message.type === 'progress' && !job.wasCancelled) onProgress(message.progress)
      if (message.type === 'naming') job.isNaming = true
      if (message.type === 'done') job.last = outcomeOf(message)
    })
    worker.onExit(() => {
      const isWhole = job.last === null && settleLeftovers(filePaths, job.isNaming)
      settle(isWhole ? { state: 'ready', filePaths } : (job.last ?? { state: job.wasCancelled ? 'cancelled' : 'stopped-unexpectedly' }))
    })
  })
  worker.send({ type: 'make', plan, outPath, template, pictures })
  return {
    outcome,
    cancel: () => {
      if (job.wasCancelled) return
      job.wasCancelled = true
      worker.send({ type: 'cancel' })
      setTimeout(() => {
        // While files are renamed it is too late to stop: they are complete in a moment.
        if (job.last === null && !job.isNaming) worker.kill()
      }, maxCancelMilliseconds).unref()
    },
  }
}
