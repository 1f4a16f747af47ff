import type { PackState } from '../core/letter/types.ts'
import { getPack, setPackState } from '../db/packs.ts'
import type { PackWriteProblem } from '../documents/letter/write-pack.ts'
import type { CallProblem } from '../preload/contract.ts'
import type { PackJobsDependencies } from './jobs/pack-jobs.ts'
import { writeProblem } from './problems/file-problems.ts'
import { packStopped } from './problems/pack-problems.ts'
import type { Services } from './services.ts'

const problemOf = (state: PackState, found: PackWriteProblem | null): CallProblem | null => {
  if (found) return writeProblem(found)
  return state === 'stopped-unexpectedly' ? packStopped() : null
}

/** What becomes of a pack while it is made: told to the window, and its end kept in the database. */
export const packEvents = ({ db, emit, log }: Pick<Services, 'db' | 'emit' | 'log'>): Pick<PackJobsDependencies, 'onChange' | 'onFinished'> => ({
  onChange: (packId, state, progress, problem) => emit('jobs.changed', { packId, state, progress, problem: problemOf(state, problem) }),
  onFinished: (packId, outcome) => {
    log.info('pack finished', { state: outcome.state, ...(outcome.state === 'failed' ? { problem: outcome.problem.code } : {}) })
    // A practice pack may have been removed while it was being made.
    if (getPack(db, packId)) setPackState(db, packId, outcome.state, outcome.state === 'ready' ? outcome.filePaths : [])
    emit('packs.changed', null)
  },
})
