import { z } from 'zod'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { RevertProblem, StepNumber } from '../../core/undo/types.ts'
import { previewRevert } from '../../db/undo/preview.ts'
import { revertStep } from '../../db/undo/revert.ts'
import { getStep, listSteps, nextSteps } from '../../db/undo/steps.ts'
import type { CallProblem, Reverted } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing, stepNumber, shaped } from '../door/shapes.ts'
import type { Services } from '../services.ts'
import { previewRestoreStep, revertRestore } from './revert-restore.ts'
import { featuresOf } from './table-features.ts'

const refusal = (problem: RevertProblem): CallProblem => plainProblem(`undo-${problem}`)

/** A step is undone where it is done, and redone where it is undone: anything else was clicked twice. */
const revert = (services: Services, number: StepNumber, withIt: readonly StepNumber[], direction: 'undo' | 'redo'): Result<Reverted, CallProblem> => {
  const step = getStep(services.db, number)
  if (step !== undefined && (step.undoneAt === null) !== (direction === 'undo')) return fail(refusal('unknown-step'))
  if (step?.title.code === 'copy-restored') return revertRestore(services, step)
  const reverted = revertStep(services.db, number, withIt, services.now())
  if (!reverted.ok) return fail(refusal(reverted.problem))
  const { tables, ...rest } = reverted.value
  return ok({ ...rest, changed: featuresOf(tables) })
}

/** The calls of the undo list: list, preview, undo, redo. */
export const undoHandlers: FeatureHandlers<'undo'> = {
  'undo.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listSteps(db)),
  },
  'undo.next': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(nextSteps(db)),
  },
  'undo.preview': {
    parse: shaped(z.object({ step: stepNumber })),
    changes: [],
    run: (services, { step }) => {
      const found = getStep(services.db, step)
      if (found?.title.code === 'copy-restored') return ok(previewRestoreStep(services, found))
      const preview = previewRevert(services.db, step, services.now())
      return preview ? ok(preview) : fail(refusal('unknown-step'))
    },
  },
  'undo.undo': {
    parse: shaped(z.object({ step: stepNumber, withIt: z.array(stepNumber).max(100) })),
    changes: ({ changed }) => changed,
    title: null,
    run: (services, { step, withIt }) => revert(services, step, withIt, 'undo'),
  },
  'undo.redo': {
    parse: shaped(z.object({ step: stepNumber })),
    changes: ({ changed }) => changed,
    title: null,
    run: (services, { step }) => revert(services, step, [], 'redo'),
  },
}
