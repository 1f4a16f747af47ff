import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftFromCase, draftFromReading } from '../../../core/case/make-draft.ts'
import type { CaseId } from '../../../core/ids.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { sampleText } from '../../kit/sample-document.ts'
import { createBench, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let caseId: CaseId
const now = async () => valueOf(await bench.call('cases.get', { caseId })).case
const open = async () => valueOf(await bench.call('cases.openChanges', { caseId }))?.changes.map(({ key }) => key) ?? []
const decide = async (answers: Readonly<Record<string, 'take' | 'keep'>>) => bench.call('cases.decideChanges', { caseId, revision: (await now()).revision, answers })

beforeEach(async () => {
  bench = createBench()
  const kept = await keepSampleCase(bench)
  caseId = kept.id
  valueOf(await bench.call('cases.edit', { caseId, revision: kept.revision, draft: { ...draftFromCase(kept), title: 'Poet held', country: 'Norland' } }))
  const text = sampleText.replace('POET HELD AFTER READING', 'SECOND UPDATE').replace('7 March', '7 May')
  const read = valueOf(await bench.call('cases.readText', { text }))
  valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: { ...draftFromReading(read.reading), country: 'Peru' }, attachTo: caseId }))
})
afterEach(() => bench.close())

it('asks on the case about the changes of an update that nobody decided, until each is decided', async () => {
  expect([(await now()).title, (await now()).deadline, (await open()).toSorted()]).toEqual(['Poet held', '2023-05-07', ['country', 'title']])
  valueOf(await decide({ title: 'take', deadline: 'keep' }))
  expect([(await now()).title, (await now()).country, (await now()).deadline, await open()]).toEqual(['SECOND UPDATE', 'Norland', '2023-05-07', ['country']])
  valueOf(await decide({ country: 'keep' }))
  expect([(await now()).country, await open()]).toEqual(['Norland', []])
})

it('asks again where the decision is undone, and no longer where the case has the value by now', async () => {
  const decided = await decide({ title: 'take' })
  if (!decided.ok || decided.step === undefined) throw new Error('No step')
  valueOf(await bench.call('undo.undo', { step: decided.step, withIt: [] }))
  expect([(await now()).title, (await open()).toSorted()]).toEqual(['Poet held', ['country', 'title']])
  const kept = await now()
  valueOf(await bench.call('cases.edit', { caseId, revision: kept.revision, draft: { ...draftFromCase(kept), title: 'SECOND UPDATE' } }))
  expect(await open()).toEqual(['country'])
})
