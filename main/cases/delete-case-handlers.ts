import { z } from 'zod'
import { caseStateOf } from '../../core/case/case-state.ts'
import type { Case } from '../../core/case/types.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { withoutCase } from '../../core/pack/without-case.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { caseInWords } from '../../db/case-names.ts'
import { targetUse } from '../../db/case-targets.ts'
import { getCase } from '../../db/cases.ts'
import { caseContents, deleteCase } from '../../db/delete-case.ts'
import { savePlan } from '../../db/delete-pack.ts'
import { inTransaction } from '../../db/handle.ts'
import { getPack } from '../../db/packs.ts'
import { packsOfCase } from '../../db/packs-of.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import type { Handlers } from '../door/handler.ts'
import { caseId, revision, targetId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { fileEditProblem } from '../problems/draft-problems.ts'
import { packBeingMade } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { changeKept } from './change-case.ts'
import { targetNameOf } from '../../core/case/target-name.ts'

/** A target that is not removed yet. */
const targetIn = (kept: Case, id: TargetId) => kept.targets.find((target) => target.id === id && !target.isRetired)

/** Packs for other cases too keep their plan without this one. */
const deleteKept = (services: Services, id: CaseId): Result<null, CallProblem> => {
  const { db } = services
  const packs = packsOfCase(db, id).flatMap(({ id: packId, isShared }) => {
    const pack = getPack(db, packId)
    return pack ? [{ ...pack, isShared }] : []
  })
  if (packs.some(({ summary }) => summary.state === 'making')) return fail(packBeingMade())
  const { postage } = currentSettings(services)
  return inTransaction(db, () => {
    for (const { plan, isShared } of packs) if (isShared) savePlan(db, plan.packId, withoutCase(plan, id, postage, sheetWordsFor(plan.choices)))
    deleteCase(db, id)
    return ok(null)
  })
}

/** A case deleted whole, and a target removed from one. */
export const deleteCaseHandlers: Pick<Handlers, 'cases.contents' | 'cases.delete' | 'cases.targetUse' | 'cases.removeTarget'> = {
  'cases.contents': {
    parse: shaped(z.object({ caseId })),
    changes: [],
    run: ({ db }, input) => {
      const contents = caseContents(db, input.caseId)
      return contents ? ok(contents) : fail(unknownRecord('case'))
    },
  },
  'cases.delete': {
    parse: shaped(z.object({ caseId })),
    changes: ['cases', 'actions', 'packs', 'events'],
    title: ({ db }, input) => stepTitle('case-deleted', { case: caseInWords(db, input.caseId) }),
    run: (services, input) => (getCase(services.db, input.caseId) ? deleteKept(services, input.caseId) : fail(unknownRecord('case'))),
  },
  'cases.targetUse': {
    parse: shaped(z.object({ caseId, targetId })),
    changes: [],
    run: ({ db }, input) => {
      const kept = getCase(db, input.caseId)
      if (!kept) return fail(unknownRecord('case'))
      return targetIn(kept, input.targetId) ? ok(targetUse(db, input.targetId)) : fail(fileEditProblem('unknown-target'))
    },
  },
  'cases.removeTarget': {
    parse: shaped(z.object({ caseId, revision, targetId })),
    changes: ['cases'],
    title: ({ db }, input) => {
      const target = getCase(db, input.caseId)?.targets.find(({ id }) => id === input.targetId)
      return stepTitle('target-removed', { case: caseInWords(db, input.caseId), target: target ? targetNameOf(target) : '' })
    },
    run: (services, input) => {
      const kept = getCase(services.db, input.caseId)
      if (!kept) return fail(unknownRecord('case'))
      if (!targetIn(kept, input.targetId)) return fail(fileEditProblem('unknown-target'))
      const targets = kept.targets.filter(({ id }) => id !== input.targetId)
      return changeKept(services, kept, { ...caseStateOf({ ...kept, targets }), revision: input.revision, reason: { kind: 'edited' } })
    },
  },
}
