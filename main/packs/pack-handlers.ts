import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { PackId } from '../../core/ids.ts'
import { warningPageOf } from '../../core/pack/warning-page.ts'
import { habitsOf } from '../../core/pack/pack-choices.ts'
import type { PackSummary } from '../../core/pack/pack-summary.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { casesInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { inTransaction } from '../../db/handle.ts'
import { filesOfPacks } from '../../db/pack-files.ts'
import { getPack, listPacks, startPack } from '../../db/packs.ts'
import { saveSettings } from '../../db/settings.ts'
import { outsideStep } from '../../db/undo/current-step.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { withChanges, withPictureChanges } from './changed-packs.ts'
import { unknownRecord, unknownToken } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import { packFileMissing, packFileReplaced, packNotReady, packProblem, previewStopped } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'
import type { Handlers } from '../door/handler.ts'
import { fileToken, line, nothing, packId, shaped } from '../door/shapes.ts'
import { picturesOfPlan } from '../pictures/plan-pictures.ts'
import { packChoices, pageNumber } from './pack-shapes.ts'
import { packFilesOnDisk } from './files-on-disk.ts'
import { pagesOfPlan } from './plan-pages.ts'
import { templateOf } from './template-of.ts'

const makingNow = (pack: PackSummary): boolean => pack.state === 'making'

const lettersOf = (plan: Result<PackPlan, unknown>): number => (plan.ok ? plan.value.counts.letters : 0)

/** The first file of a finished pack, if it is still where it was written and no other pack was written over it. */
const firstFile = (services: Services, id: PackId): Result<string, CallProblem> => {
  const pack = getPack(services.db, id)
  if (!pack) return fail(unknownRecord('pack'))
  if (pack.summary.state !== 'ready') return fail(packNotReady(pack.summary.state))
  const path = pack.files[0]?.path
  const state = packFilesOnDisk(filesOfPacks(services.db)).get(id)
  if (state === 'replaced') return fail(packFileReplaced())
  return path === undefined || state === undefined || state === 'missing' ? fail(packFileMissing()) : ok(path)
}

export const packHandlers: Pick<Handlers, 'packs.plan' | 'packs.preview' | 'packs.chooseFile' | 'packs.make' | 'packs.cancel' | 'packs.list' | 'packs.open' | 'packs.showInFolder'> = {
  'packs.plan': {
    parse: shaped(z.object({ choices: packChoices })),
    changes: [],
    run: (services, { choices }) => {
      const planned = services.planPack(choices)
      if (!planned.ok) return ok({ ok: false, problems: planned.problem })
      const { letters: _letters, fits: _fits, ...plan } = planned.value
      const { items, units } = pagesOfPlan(planned.value)
      const languages = choices.caseIds.flatMap((id) => getCase(services.db, id)?.letters.flatMap(({ language }) => language ?? []) ?? [])
      return ok({ ok: true, plan: { ...plan, warnings: plan.warnings.map((warning) => ({ ...warning, page: warningPageOf(warning, planned.value, items, units) })), languages: [...new Set(languages)] } })
    },
  },
  'packs.preview': {
    parse: shaped(z.object({ choices: packChoices, page: pageNumber })),
    changes: [],
    run: async (services, { choices, page }) => {
      const plan = services.planPack(choices)
      if (!plan.ok) return fail(packProblem(plan.problem))
      const preview = await services.previewPack(pagesOfPlan(plan.value).shown, page, picturesOfPlan(services, plan.value))
      return preview === null ? fail(previewStopped()) : ok(preview)
    },
  },
  'packs.chooseFile': {
    parse: shaped(z.object({ suggestedName: line })),
    changes: [],
    run: async ({ files }, { suggestedName }) => ok(await files.chooseSavePath(suggestedName)),
  },
  'packs.make': {
    parse: shaped(z.object({ choices: packChoices, token: fileToken })),
    changes: ['packs', 'settings'],
    title: ({ db, planPack }, { choices }) => stepTitle('pack-made', { letters: lettersOf(planPack(choices)), cases: casesInWords(db, choices.caseIds) }),
    run: async (services, { choices, token }) => {
      const outPath = services.files.pathOf(token)
      if (outPath === undefined) return fail(unknownToken())
      if (!existsSync(dirname(outPath))) return fail(writeProblem({ code: 'folder-missing' }))
      const template = await templateOf(services, choices)
      if (!template.ok) return template
      // Planned and begun without a pause between, so that two packs never share a plan.
      const plan = services.planPack(choices)
      if (!plan.ok) return fail(packProblem(plan.problem))
      inTransaction(services.db, () => {
        startPack(services.db, { plan: plan.value, outPath, startedAt: services.now() })
        // Undoing the pack leaves what the group chose last as it is.
        outsideStep(() => saveSettings(services.db, { ...currentSettings(services), packHabits: habitsOf(choices) }))
      })
      services.jobs.start(plan.value, outPath, template.value, picturesOfPlan(services, plan.value))
      services.log.info('pack started', { letters: plan.value.counts.letters, files: plan.value.counts.files })
      return ok({ packId: plan.value.packId })
    },
  },
  'packs.cancel': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: (services, input) => {
      const pack = getPack(services.db, input.packId)
      if (!pack) return fail(unknownRecord('pack'))
      if (makingNow(pack.summary)) services.jobs.cancel(input.packId)
      return ok(null)
    },
  },
  'packs.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => {
      const states = packFilesOnDisk(filesOfPacks(services.db))
      return ok(withPictureChanges(services, listPacks(services.db)).map((pack) => ({ ...withChanges(services, pack), fileState: states.get(pack.id) ?? null })))
    },
  },
  'packs.open': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: async (services, input) => {
      const path = firstFile(services, input.packId)
      if (!path.ok) return path
      await services.files.open(path.value)
      return ok(null)
    },
  },
  'packs.showInFolder': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: (services, input) => {
      const path = firstFile(services, input.packId)
      if (!path.ok) return path
      services.files.showInFolder(path.value)
      return ok(null)
    },
  },
}
