import { parse } from 'node:path'
import { z } from 'zod'
import type { TemplateId } from '../../core/ids.ts'
import type { Placeholder } from '../../core/pack/placeholders.ts'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import type { ReadableDb } from '../../db/handle.ts'
import { listStocks } from '../../db/stocks.ts'
import { addTemplate, getTemplateBytes, listTemplates, removeTemplate } from '../../db/templates.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { broughtInElsewhere, readProblem } from '../problems/file-problems.ts'
import { packProblem } from '../problems/pack-problems.ts'
import { templateProblem } from '../problems/template-problems.ts'
import { saveCopy } from '../save-copy.ts'
import type { Handlers } from '../door/handler.ts'
import { line, nothing, templateId, shaped } from '../door/shapes.ts'
import { calibration } from '../settings/habit-shapes.ts'
import { words } from '../words.ts'

/** A letterhead with a large logo stays well below this. */
const templateLimit = 20 * 1024 * 1024

// Loaded when first needed: they bring the libraries for Word and XML, and the window would wait for them at each start.
const loadCheck = () => import('../../documents/letter-template/check-template.ts')
const loadTestSheet = () => import('../../documents/pack/test-sheet.ts')

/** What was found in the templates so far: their bytes never change. */
const known = new Map<TemplateId, readonly Placeholder[]>()

const placeholdersOf = async (db: ReadableDb, id: TemplateId): Promise<readonly Placeholder[]> => {
  const found = known.get(id)
  const bytes = found === undefined ? getTemplateBytes(db, id) : undefined
  if (bytes === undefined) return found ?? []
  const { checkTemplate } = await loadCheck()
  const checked = await checkTemplate(bytes)
  const placeholders = checked.ok ? [...checked.value.placeholders] : []
  known.set(id, placeholders)
  return placeholders
}

/** The calls of the group's own Word templates, and of test sheets. */
export const packTemplateHandlers: Pick<Handlers, 'packs.templates' | 'packs.addTemplate' | 'packs.removeTemplate' | 'packs.saveTestSheet'> = {
  'packs.templates': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ db }) => ok(await Promise.all(listTemplates(db).map(async (template) => ({ ...template, placeholders: await placeholdersOf(db, template.id) })))),
  },
  'packs.addTemplate': {
    parse: (input) => nothing.parse(input),
    changes: (added) => (added === null ? [] : ['packs']),
    title: () => stepTitle('template-added', {}),
    run: async (services) => {
      const picked = await services.files.pickDocument()
      if (!picked) return ok(null)
      const file = await services.files.readBytes(picked.token, templateLimit)
      if (!file.ok) return fail(readProblem(file.problem))
      const elsewhere = broughtInElsewhere(file.value, picked.token)
      if (elsewhere) return fail(elsewhere)
      const { checkTemplate } = await loadCheck()
      const checked = await checkTemplate(file.value.bytes)
      if (!checked.ok) return fail(templateProblem(checked.problem))
      const template = { id: services.newId<TemplateId>(), name: parse(file.value.fileName).name, addedOn: services.today() }
      addTemplate(services.db, { ...template, bytes: file.value.bytes })
      return ok({ template, warnings: checked.value.warnings })
    },
  },
  'packs.removeTemplate': {
    parse: shaped(z.object({ templateId })),
    changes: ['packs'],
    title: () => stepTitle('template-removed', {}),
    run: (services, input) => {
      if (!removeTemplate(services.db, input.templateId)) return fail(unknownRecord('template'))
      return ok(null)
    },
  },
  'packs.saveTestSheet': {
    parse: shaped(z.object({ stock: line, calibration })),
    changes: [],
    run: async ({ db, files }, input) => {
      const stock = findStock(input.stock, listStocks(db))
      if (stock === undefined) return fail(packProblem([{ code: 'unknown-stock', subject: input.stock }]))
      const { testSheetDocument } = await loadTestSheet()
      return saveCopy(files, { fileName: words.packFiles.testSheet.fileName({ stock: stock.name }), bytes: await testSheetDocument(stock, input.calibration) })
    },
  },
}
