import { countedRecords, type RevertPreview, type UndoStep } from '../../core/undo/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { getStep } from '../../db/undo/steps.ts'
import type { CallProblem, Reverted } from '../../preload/contract.ts'
import { everyFeature } from '../backup/every-feature.ts'
import { previewRestore, restore } from '../backup/restore.ts'
import { isCopyNamed } from '../backup/copy-files.ts'
import type { Services } from '../services.ts'

/** A restore has no changed rows to turn back: what it replaced is in the copy that its step names. */
const keptCopy = ({ backups }: Pick<Services, 'backups'>, { title }: UndoStep): string | undefined =>
  title.code === 'copy-restored' ? backups.files().find(({ place, name }) => place === 'here' && isCopyNamed({ name }, title.values.keptAs))?.path : undefined

/** What undoing or redoing a restore would do. */
export const previewRestoreStep = (services: Services, step: UndoStep): RevertPreview => {
  const nothing = { step, withIt: [], counts: [], changed: [], keptNo: 0, voided: 0 }
  const path = keptCopy(services, step)
  const found = path === undefined ? undefined : previewRestore(services, path)
  if (!found?.ok) return { ...nothing, problem: 'copy-gone' }
  if (services.jobs.runningCount() > 0) return { ...nothing, problem: 'still-running' }
  const kinds = countedRecords.flatMap((of) => found.value.kinds.flatMap(({ kind, ...counts }) => (kind === of ? [{ of, ...counts }] : [])))
  return {
    ...nothing, problem: null,
    counts: kinds.map(({ of, same, changed, lost, back }) => ({ of, now: same + changed.count + lost.count, after: same + changed.count + back.count })).filter(({ now, after }) => now !== after),
    changed: kinds.map(({ of, changed }) => ({ of, count: changed.count })).filter(({ count }) => count > 0),
  }
}

/** Undoes or redoes a restore: by restoring the copy of what it replaced. */
export const revertRestore = (services: Services, step: UndoStep): Result<Reverted, CallProblem> => {
  const path = keptCopy(services, step)
  if (path === undefined || step.title.code !== 'copy-restored') return fail(plainProblem('undo-copy-gone'))
  const restored = restore(services, path, { turned: { at: step.at, madeAt: step.title.values.madeAt, isUndo: step.undoneAt === null } })
  if (!restored.ok) return restored
  const now = restored.value.step === null ? undefined : getStep(services.db, restored.value.step)
  return ok({ step: now ?? step, withIt: [], keptNo: 0, voided: 0, changed: everyFeature })
}
