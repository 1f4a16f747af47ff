import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftFromCase, draftFromReading } from '../../../core/case/make-draft.ts'
import type { Case } from '../../../core/case/types.ts'
import type { UpdateAnswers } from '../../../core/case/update-choices.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { sampleText } from '../../kit/sample-document.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, valueOf } from '../../kit/services.ts'

const story = 'Marek Dovrin, 61, has written eleven books of poems about his home town of Lesk.'
const longStory = Array.from({ length: 6 }, () => story).join(' ')
const first = sampleText.replace(story, longStory)
const update = first.replace('POET HELD AFTER READING', 'SECOND UPDATE: POET STILL HELD').replace('URGENT ACTION', 'URGENT ACTION\n\nFurther information on UA: 105/22')
  .replace('7 March 2023', '7 May 2023').replace(longStory, 'He is a poet of Lesk.')

let bench: Bench
let kept: Case
beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench, first)
})
afterEach(() => bench.close())

const now = async (): Promise<Case> => valueOf(await bench.call('cases.get', { caseId: kept.id })).case
const edit = async (change: object): Promise<void> => {
  const before = await now()
  valueOf(await bench.call('cases.edit', { caseId: kept.id, revision: before.revision, draft: { ...draftFromCase(before), ...change } }))
}
const read = async (text: string) => valueOf(await bench.call('cases.readText', { text }))
const keep = async (text: string, answers?: UpdateAnswers): Promise<void> => {
  const document = await read(text)
  valueOf(await bench.call('cases.keep', { documentId: document.documentId, draft: draftFromReading(document.reading), attachTo: kept.id, ...(answers ? { answers } : {}) }))
}
const decisions = async (text: string) => {
  const document = await read(text)
  const preview = valueOf(await bench.call('cases.previewUpdate', { attachTo: kept.id, draft: draftFromReading(document.reading) }))
  return Object.fromEntries(preview.changes.map(({ key, usual, doubt }) => [key, [usual, doubt]]))
}

describe('an update of a case', () => {
  it('takes what is sure, and asks where a person corrected the case or a long text would become short', async () => {
    expect(await decisions(update)).toMatchObject({ title: ['take', null], deadline: ['take', null], background: [null, 'shorter'] })
    await edit({ title: 'Poet held after a reading' })
    expect(await decisions(update)).toMatchObject({ title: [null, 'corrected'], deadline: ['take', null] })
    await keep(update)
    const after = await now()
    expect([after.title, after.deadline, after.background]).toEqual(['Poet held after a reading', '2023-05-07', longStory])
  })

  it('knows a correction that was made while the first document was checked', async () => {
    const other = first.replaceAll('105.22', '106.22').replaceAll('Marek Dovrin', 'Ilsa Brandt')
    const document = await read(other)
    const { caseId } = valueOf(await bench.call('cases.keep', { documentId: document.documentId, draft: { ...draftFromReading(document.reading), title: 'Corrected at once' }, attachTo: null }))
    const later = await read(other.replace('POET HELD AFTER READING', 'SECOND UPDATE: STILL HELD'))
    const { changes } = valueOf(await bench.call('cases.previewUpdate', { attachTo: caseId, draft: draftFromReading(later.reading) }))
    expect(changes.map(({ key, usual, doubt }) => [key, usual, doubt])).toContainEqual(['title', null, 'corrected'])
  })

  it('takes and refuses each change by itself, and the history says which', async () => {
    await edit({ title: 'Poet held after a reading' })
    await keep(update, { title: 'take', deadline: 'keep', background: 'keep' })
    const after = await now()
    expect([after.title, after.deadline, after.background, after.kind]).toEqual(['SECOND UPDATE: POET STILL HELD', '2023-03-07', longStory, 'update'])
    const [newest] = valueOf(await bench.call('cases.history', { caseId: kept.id }))
    expect([
      newest?.changes.map(({ field }) => field).filter((field) => field === 'title' || field === 'deadline' || field === 'background'),
      newest?.reason.kind === 'issue-read' && newest.reason.refused?.map(({ field }) => field),
    ]).toEqual([['title'], ['deadline', 'background']])
  })

  it('keeps a target that the update no longer names unless a person drops it', async () => {
    const onlyMinister = update.replace(/Ambassador Luis Arroyo[\s\S]*?Phone: 555 0100 300\n\n/u, '')
    const key = `targets ${kept.targets[1]?.id ?? ''}`
    expect(await decisions(onlyMinister)).toMatchObject({ [key]: ['keep', 'removed'] })
    await keep(onlyMinister)
    expect((await now()).targets.map(({ name, isRetired }) => [name, isRetired])).toEqual([['Ana Belmonte', false], ['Luis Arroyo', false]])
    await keep(`${onlyMinister} `, { [key]: 'take' })
    expect((await now()).targets.map(({ name }) => name)).toEqual(['Ana Belmonte'])
  })

  it('is taken back as one step', async () => {
    const before = await now()
    await keep(update, { background: 'take' })
    expect((await now()).title).not.toBe(before.title)
    const [step] = valueOf(await bench.call('undo.list', null))
    if (step === undefined) throw new Error('No step')
    valueOf(await bench.call('undo.undo', { step: step.number, withIt: [] }))
    expect(await now()).toEqual(before)
  })
})

describe('the same document again', () => {
  it('is not added once more: nothing changes where nothing of it is taken', async () => {
    const document = await read(first)
    const input = { documentId: document.documentId, draft: draftFromReading(document.reading), attachTo: kept.id }
    const history = valueOf(await bench.call('cases.history', { caseId: kept.id }))
    expect(valueOf(await bench.call('cases.keep', input))).toEqual({ caseId: kept.id, isChanged: false })
    expect([await now(), valueOf(await bench.call('cases.history', { caseId: kept.id }))]).toEqual([kept, history])
  })

  it('gives back a value that was corrected, as an edit, without a second document', async () => {
    await edit({ title: 'Corrected' })
    await keep(first, { title: 'take' })
    const after = await now()
    const [newest] = valueOf(await bench.call('cases.history', { caseId: kept.id }))
    expect([after.title, after.sources.length, newest?.reason.kind]).toEqual([kept.title, 1, 'edited'])
  })

  it('is recognised by its bytes when it is read, with the case that has it', async () => {
    expect([(await read(first)).sameAs, (await read(`${first} `)).sameAs]).toEqual([
      { caseId: kept.id, uaNumber: '105/22', title: 'Marek Dovrin', addedOn: '2023-02-01' }, null,
    ])
  })
})
