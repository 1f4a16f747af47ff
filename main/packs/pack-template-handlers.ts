import { parse } from 'node:path'
import { z } from 'zod'
import type { TemplateId } from '../../core/ids.ts'
import { labelStock } from '../../core/pack/label-stocks.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { addTemplate, listTemplates, removeTemplate } from '../../db/templates.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { readProblem } from '../problems/file-problems.ts'
import { packProblem } from '../problems/pack-problems.ts'
import { templateProblem } from '../problems/template-problems.ts'
import { saveCopy } from '../save-copy.ts'
import type { Handlers } from '../door/handler.ts'
import { line, nothing, templateId } from '../door/shapes.ts'
import { calibration } from '../settings/habit-shapes.ts'
import { words } from '../words.ts'

/** A letterhead with a large logo stays well below this. */
const templateLimit = 20 * 1024 * 1024

// Loaded when first needed: they bring the libraries for Word and XML, and the window would wait for them at each start.
const loadCheck = () => import('../../documents/letter-template/check-template.ts')
const loadTestSheet = () => import('../../documents/pack/test-sheet.ts')

/** The calls of the group's own Word templates, and of test sheets. */
export const packTemplateHandlers: Pick<Handlers, 'packs.templates' | 'packs.addTemplate' | 'packs.removeTemplate' | 'packs.saveTestSheet'> = {
  'packs.templates': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listTemplates(db)),
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
      const { checkTemplate } = await loadCheck()
      const checked = await checkTemplate(file.value.bytes)
      if (!checked.ok) return fail(templateProblem(checked.problem))
      const template = { id: services.newId<TemplateId>(), name: parse(file.value.fileName).name, addedOn: services.today() }
      addTemplate(services.db, { ...template, bytes: file.value.bytes })
      return ok({ template, warnings: checked.value.warnings })
    },
  },
  'packs.removeTemplate': {
    parse: (input) => z.object({ templateId }).parse(input),
    changes: ['packs'],
    title: () => stepTitle('template-removed', {}),
    run: (services, input) => {
      if (!removeTemplate(services.db, input.templateId)) return fail(unknownRecord('template'))
      return ok(null)
    },
  },
  'packs.saveTestSheet': {
    parse: (input) => z.object({ stock: line, calibration }).parse(input),
    changes: [],
    run: async ({ files }, input) => {
      const stock = labelStock(input.stock)
      if (stock === undefined) return fail(packProblem([{ code: 'unknown-stock', subject: input.stock }]))
      const { testSheetDocument } = await loadTestSheet()
      return saveCopy(files, { fileName: words.packFiles.testSheet.fileName({ stock: stock.name }), bytes: await testSheetDocument(stock, input.calibration) })
    },
  },
}
