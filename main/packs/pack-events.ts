import type { PackState } from '../../core/pack/types.ts'
import type { WrittenFile } from '../../core/pack/written-file.ts'
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
export const packEvents = ({ db, emit, log }: Pick<DoorServices, 'db' | 'emit' | 'log'>): Pick<PackJobsDependencies, 'onChange' | 'onFinished'> => ({
  onChange: (packId, state, progress, problem) => emit('jobs.changed', { packId, state, progress, problem: problemOf(state, problem) }),
  onFinished: (packId, outcome) => {
    log.info('pack finished', { state: outcome.state, ...(outcome.state === 'failed' ? { problem: outcome.problem.code } : {}) })
    // A practice pack may have been removed while it was being made.
    const pack = getPack(db, packId)
    if (pack) setPackState(db, packId, ...endOf(outcome, pack.files))
    emit('packs.changed', null)
  },
})
