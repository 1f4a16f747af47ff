import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PackId } from '../../core/ids.ts'
import type { PackState } from '../../core/pack/pack-state.ts'
import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import { freeOutPath } from '../../documents/pack/volume-paths.ts'
import { volumesOf } from '../../documents/pack/volumes.ts'
import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'
import type { PackOutcome } from './pack-outcome.ts'
import { runPackJob } from './run-pack-job.ts'
import type { PackJobRun } from './run-pack-job.ts'
import type { ForkWorker } from './worker-handle.ts'

export type { PackOutcome } from './pack-outcome.ts'

export type PackJobs = {
  /**
   * `template`: the bytes of the group's own Word template, where the plan's choices name one; `pictures`: those of its sheets. A pack of
   * several files gets other names where files of its names exist; the outcome says which.
   */
  readonly start: (plan: PackPlan, outPath: string, template: Uint8Array | null, pictures: PictureFiles) => void
  /** Leaves no file; does nothing when the pack is not being made. */
  readonly cancel: (packId: PackId) => void
  /** The outcome of a pack that was started here, also after it ended. */
  readonly whenDone: (packId: PackId) => Promise<PackOutcome>
  readonly runningCount: () => number
}

export type PackJobsDependencies = {
  readonly fork: ForkWorker
  readonly onChange: (packId: PackId, state: PackState, progress: PackProgress, problem: PackWriteProblem | null) => void
  /** Called once for each pack, before `whenDone` resolves. */
  readonly onFinished: (packId: PackId, outcome: PackOutcome) => void
}

/** Files in the folder; none where it cannot be read, which the worker will find out and say. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The packs being made: one worker for each, with its progress, cancellation and end. */
export const createPackJobs = ({ fork, onChange, onFinished }: PackJobsDependencies): PackJobs => {
  const running = new Map<PackId, PackJobRun>()
  const reserved = new Map<PackId, readonly string[]>()
  const outcomes = new Map<PackId, Promise<PackOutcome>>()
  return {
    start: (plan, wantedPath, template, pictures) => {
      const { packId } = plan
      const wanted = { outPath: wantedPath, files: volumesOf(plan, wantedPath).length }
      const outPath = freeOutPath(wanted, { names: namesIn(dirname(wantedPath)), reserved: [...reserved.values()].flat() })
      const filePaths = volumesOf(plan, outPath).map(({ path }) => path)
      reserved.set(packId, filePaths)
      let latest: PackProgress = { done: 0, total: plan.letters.length }
      const run = runPackJob(fork, { plan, outPath, filePaths, template, pictures }, (progress) => {
        latest = progress
        onChange(packId, 'making', progress, null)
      })
      running.set(packId, run)
      outcomes.set(packId, run.outcome.then((outcome) => {
        running.delete(packId)
        reserved.delete(packId)
        onFinished(packId, outcome)
        onChange(packId, outcome.state, outcome.state === 'ready' ? { ...latest, done: latest.total } : latest, outcome.state === 'failed' ? outcome.problem : null)
        return outcome
      }))
      onChange(packId, 'making', latest, null)
    },
    cancel: (packId) => running.get(packId)?.cancel(),
    whenDone: (packId) => outcomes.get(packId) ?? Promise.reject(new Error('This pack was not started here')),
    runningCount: () => running.size,
  }
}
