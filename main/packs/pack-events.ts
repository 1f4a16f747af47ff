import type { PackId } from '../../core/ids.ts'
import { withPackTime } from '../../core/pack/pack-time.ts'
import type { PackState } from '../../core/pack/pack-state.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { WrittenFile } from '../../core/pack/written-file.ts'
import { getSettings, saveSettings } from '../../db/settings.ts'
import { outsideStep } from '../../db/undo/current-step.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { PackOutcome } from '../jobs/pack-outcome.ts'
import type { PackJobsDependencies } from '../jobs/pack-jobs.ts'
import { writeProblem } from '../problems/file-problems.ts'
import { packStopped } from '../problems/pack-problems.ts'
import { contentOf } from './files-on-disk.ts'
import type { DoorServices } from '../services.ts'

const problemOf = (state: PackState, found: PackWriteProblem | null): CallProblem | null => {
  if (found) return writeProblem(found)
  return state === 'stopped-unexpectedly' ? packStopped() : null
}

/** The state of a pack after a job. A pack that could not be made again stays as it was, because its letters are on paper. */
const endOf = (outcome: PackOutcome, before: readonly WrittenFile[]): readonly [PackState, readonly WrittenFile[]] => {
  if (outcome.state === 'ready') return ['ready', outcome.filePaths.map((path) => ({ path, content: contentOf(path) }))]
  return before.length > 0 ? ['ready', before] : [outcome.state, []]
}

/** Sends the progress of a pack to the window, and stores its outcome in the database. */
export const packEvents = ({ db, emit, log }: Pick<DoorServices, 'db' | 'emit' | 'log'>): Pick<PackJobsDependencies, 'onChange' | 'onFinished'> => {
  /** When each pack that is being made was begun, on the clock of `performance.now()`. */
  const begun = new Map<PackId, number>()
  const measure = (packId: PackId, plan: PackPlan | undefined, isReady: boolean): void => {
    const from = begun.get(packId)
    begun.delete(packId)
    const kept = getSettings(db)
    if (!isReady || from === undefined || kept === undefined || plan === undefined) return
    const measured = { pages: plan.counts.pages, milliseconds: Math.round(performance.now() - from), hasTemplate: plan.choices.templateId !== null }
    // Undoing the pack leaves what was measured.
    outsideStep(() => saveSettings(db, { ...kept, packTimes: withPackTime(kept.packTimes, measured) }))
    emit('settings.changed', null)
  }
  return {
    onChange: (packId, state, progress, problem) => {
      if (state === 'making' && !begun.has(packId)) begun.set(packId, performance.now())
      emit('jobs.changed', { packId, state, progress, problem: problemOf(state, problem) })
    },
    onFinished: (packId, outcome) => {
      log.info('pack finished', { state: outcome.state, ...(outcome.state === 'failed' ? { problem: outcome.problem.code } : {}) })
      // A practice pack may have been removed while it was being made.
      const pack = getPack(db, packId)
      if (pack) setPackState(db, packId, ...endOf(outcome, pack.files))
      try {
        measure(packId, pack?.plan, outcome.state === 'ready')
      } catch (error) {
        // On a full disk: the pack is ready all the same.
        log.error('pack time', error)
      }
      emit('packs.changed', null)
    },
  }
}
