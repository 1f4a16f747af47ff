import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import type { PackOutcome } from './pack-outcome.ts'
import type { FromWorker } from './protocol.ts'
import { isFromWorker } from './protocol.ts'
import { settleLeftovers } from './settle-leftovers.ts'
import type { ForkWorker } from './worker-handle.ts'

/** What a worker is given: plain data, and a place to write to. `filePaths`: the files it will make there. */
export type PackJob = { readonly plan: PackPlan; readonly outPath: string; readonly filePaths: readonly string[]; readonly template: Uint8Array | null }

export type PackJobRun = { readonly cancel: () => void; readonly outcome: Promise<PackOutcome> }

/** A cancelled pack is gone within 300 ms: a worker that has not answered by then is ended. */
const patienceMilliseconds = 200

type DoneMessage = Extract<FromWorker, { type: 'done' }>

const outcomeOf = ({ result }: DoneMessage): PackOutcome => {
  if (result.ok) return { state: 'ready', filePaths: result.value.filePaths }
  return result.problem.code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', problem: result.problem }
}

/** Starts a worker on one pack. Whatever becomes of it, the outcome comes once the process is gone. */
export const runPackJob = (fork: ForkWorker, { plan, outPath, filePaths, template }: PackJob, onProgress: (progress: PackProgress) => void): PackJobRun => {
  const worker = fork('pack-worker')
  const known: { wasCancelled: boolean; isNaming: boolean; last: PackOutcome | null } = { wasCancelled: false, isNaming: false, last: null }
  const outcome = new Promise<PackOutcome>((settle) => {
    worker.onMessage((message) => {
      if (!isFromWorker(message)) return
      if (message.type === 'progress' && !known.wasCancelled) onProgress(message.progress)
      if (message.type === 'naming') known.isNaming = true
      if (message.type === 'done') known.last = outcomeOf(message)
    })
    worker.onExit(() => {
      const isWhole = known.last === null && settleLeftovers(filePaths, known.isNaming)
      settle(isWhole ? { state: 'ready', filePaths } : (known.last ?? { state: known.wasCancelled ? 'cancelled' : 'stopped-unexpectedly' }))
    })
  })
  worker.send({ type: 'make', plan, outPath, template })
  return {
    outcome,
    cancel: () => {
      if (known.wasCancelled) return
      known.wasCancelled = true
      worker.send({ type: 'cancel' })
      setTimeout(() => {
        // The files are being named: they will be whole in a moment, and it is too late to stop.
        if (known.last === null && !known.isNaming) worker.kill()
      }, patienceMilliseconds).unref()
    },
  }
}
