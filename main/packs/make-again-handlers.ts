import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { picturesIn } from '../../core/pack/changed-pictures.ts'
import { caseSubject } from '../../core/pack/pack-problems.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getCase } from '../../db/cases.ts'
import { inTransaction } from '../../db/handle.ts'
import { keepPrintedPictures } from '../../db/pack-pictures.ts'
import { getPack, restartPack } from '../../db/packs.ts'
import type { Handlers } from '../door/handler.ts'
import { fileToken, packId, shaped } from '../door/shapes.ts'
import { unknownRecord, unknownToken } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import { packNotReady, packProblem } from '../problems/pack-problems.ts'
import { picturesOfPlan } from '../pictures/plan-pictures.ts'
import { planAgain } from './plan-again.ts'
import { templateOf } from './template-of.ts'
import { packInWords } from './pack-in-words.ts'

/** The calls to make a pack again: as it was, without what members and cases no longer allow to be printed. */
export const makeAgainHandlers: Pick<Handlers, 'packs.checkAgain' | 'packs.makeAgain'> = {
  'packs.checkAgain': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: (services, input) => {
      const pack = getPack(services.db, input.packId)
      return pack ? ok(planAgain(services, pack.plan).leftOut) : fail(unknownRecord('pack'))
    },
  },
  'packs.makeAgain': {
    parse: shaped(z.object({ packId, token: fileToken })),
    changes: ['packs'],
    title: ({ db }, input) => stepTitle('pack-made-again', packInWords(db, input.packId)),
    run: async (services, { packId: id, token }) => {
      const template = await templateOf(services, { templateId: getPack(services.db, id)?.plan.choices.templateId ?? null })
      // Read after the template: a pack that is being made by now is not begun twice.
      const pack = getPack(services.db, id)
      if (!pack) return fail(unknownRecord('pack'))
      const outPath = services.files.pathOf(token)
      if (outPath === undefined) return fail(unknownToken())
      if (pack.summary.state === 'making') return fail(packNotReady(pack.summary.state))
      const closed = pack.summary.closedCases.flatMap((caseId) => getCase(services.db, caseId) ?? [])[0]
      if (closed) return fail(packProblem([{ code: 'case-closed', subject: caseSubject(closed) }]))
      if (!existsSync(dirname(outPath))) return fail(writeProblem({ code: 'folder-missing' }))
      if (!template.ok) return template
      // Decided again: somebody may have withdrawn consent since the preview.
      const { plan, leftOut } = planAgain(services, pack.plan)
      inTransaction(services.db, () => {
        restartPack(services.db, id, outPath, services.now())
        keepPrintedPictures(services.db, id, picturesIn(plan))
      })
      services.jobs.start(plan, outPath, template.value, picturesOfPlan(services, plan))
      return ok({ packId: id, leftOut })
    },
  },
}
