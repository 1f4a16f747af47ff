import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { emptyTargetDraft } from '../../../core/case/target-values.ts'
import { readSpecimens } from '../../../main/cases/learned.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, valueOf } from '../../kit/services.ts'
import { taughtDocuments } from '../../kit/taught-documents.ts'

let bench: Bench
beforeEach(() => { bench = createBench() })
afterEach(() => bench.close())

const read = async (name: keyof typeof taughtDocuments) => valueOf(await bench.call('cases.readText', { text: taughtDocuments[name].map(({ text }) => text).join('\n') }))
const peru = { ...emptyTargetDraft, country: 'Peru' }

it('reads the next document of a layout with what was corrected in the case before, but never the same document again', async () => {
  const first = await read('taught')
  expect(first.learned).toBe(null)
  const draft = {
    ...draftFromReading(first.reading), title: 'POET HELD FOR READING ALOUD',
    targets: [
      { ...peru, name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: 'Calle del Molino 9\n10020 Puerto Alba, Peru', emails: ['mesa@justicia.example'] },
      { ...peru, name: 'Renata Osorio Lis', role: 'Director of Prisons', postalLines: 'Avenida del Faro 210\n10044 Puerto Alba, Peru', emails: ['mesa@prisiones.example'] },
    ],
  }
  const { caseId } = valueOf(await bench.call('cases.keep', { documentId: first.documentId, draft, attachTo: null }))
  const next = await read('nextOne')
  expect([next.learned?.caseId, next.learned?.title, next.learned?.reading.targets.map(({ name, role }) => [name, role])]).toEqual([
    caseId, 'POET HELD FOR READING ALOUD', [['Odalys Ferrin', 'Minister of Transport'], ['Mateo Quispe Roca', 'Attorney General']],
  ])
  expect(next.reading.targets).toEqual(readUrgentAction({ lines: taughtDocuments.nextOne }).targets)
  // For good: the case is in the settings, and so in the undo list.
  const settings = valueOf(await bench.call('settings.get', null))
  await bench.call('settings.save', { settings: { ...settings, forgottenLessons: [caseId] } })
  expect((await read('nextOne')).learned).toBe(null)
  await bench.call('settings.save', { settings })
  expect((await read('nextOne')).learned?.caseId).toBe(caseId)
  // The very same document has its case: nothing is to be learned for it.
  expect((await read('taught')).learned).toBe(null)
})

it('ships documents that it checks what was learned with, of which four or more have a target', () => {
  const specimens = readSpecimens('resources')
  expect(specimens.length).toBeGreaterThanOrEqual(5)
  expect(specimens.filter((text) => readUrgentAction(text).targets.length > 0).length).toBeGreaterThanOrEqual(4)
})
