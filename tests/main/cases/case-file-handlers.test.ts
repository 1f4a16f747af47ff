import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftFromCase, draftFromReading } from '../../../core/case/make-draft.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../main/packs/pack-events.ts'
import type { DocumentId } from '../../../core/ids.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { sampleText } from '../../kit/sample-document.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: Bench
let kept: Case
beforeEach(async () => {
  bench = createBench('2023-02-01', (services) => createPackJobs({ fork: createForkNode(), ...packEvents(services) }))
  kept = await keepSampleCase(bench)
})
afterEach(() => bench.close())

const current = async (): Promise<Case> => valueOf(await bench.call('cases.get', { caseId: kept.id })).case

const read = async (text: string) => valueOf(await bench.call('cases.readText', { text }))

const later = sampleText.replace('URGENT ACTION', 'URGENT ACTION\n\nFurther information on UA: 105/22').replace('7 March 2023', '7 May 2023').replace('poems aloud', 'poems in public')
const outcome = 'URGENT ACTION\n\nUA 105/22: GOOD NEWS, POET RELEASED\n\nMarek Dovrin was released on 30 January. No further action is requested from the network.\n'

const keepLater = async (text: string): Promise<void> => {
  const document = await read(text)
  valueOf(await bench.call('cases.keep', { documentId: document.documentId, draft: draftFromReading(document.reading), attachTo: kept.id }))
}

const makePack = async (): Promise<void> => {
  const out = join(bench.folder, 'out')
  mkdirSync(out, { recursive: true })
  const { packId } = valueOf(await bench.call('packs.make', {
    choices: { ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 3, parts: ['letters'] },
    token: bench.services.files.keepPath(join(out, 'pack.docx')),
  }))
  await bench.services.jobs.whenDone(packId)
}

const letter = { kind: 'letter', count: 2, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '' } as const

/** The number of outdated letters in each pack of the case. */
const oldLetters = async (): Promise<readonly number[]> => valueOf(await bench.call('cases.packs', { caseId: kept.id })).map((pack) => pack.oldLetters)

describe('the same case again', () => {
  it('shows before saving what an update changes and which letters were printed from the old text', async () => {
    await makePack()
    valueOf(await bench.call('actions.record', { draft: { ...letter, caseId: kept.id } }))
    const document = await read(later)
    const preview = valueOf(await bench.call('cases.previewUpdate', { attachTo: kept.id, draft: draftFromReading(document.reading) }))
    expect(preview.changes.flatMap(({ changes }) => changes).map(({ field, before, after }) => [field, before, after])).toContainEqual(['deadline', { as: 'day', day: '2023-03-07' }, { as: 'day', day: '2023-05-07' }])
    expect(preview.changes.map(({ changes: [{ field }] }) => field)).toContain('letters')
    expect([preview.packs.map(({ letters, fileNames }) => [letters, fileNames]), preview.unposted]).toEqual([[[6, ['pack.docx']]], 2])
    expect(await oldLetters()).toEqual([0])
    await keepLater(later)
    expect(await oldLetters()).toEqual([6])
    expect((await current()).deadline).toBe('2023-05-07')
    expect(valueOf(await bench.call('cases.undo', { caseId: kept.id }))?.reason.kind).toBe('issue-read')
    expect([(await current()).deadline, (await current()).sources.length]).toEqual(['2023-03-07', 1])
    expect(await oldLetters()).toEqual([0])
  })

  it('an outcome closes the case, stops packs and gives the news; letters that are not posted can be shredded, and that undone', async () => {
    valueOf(await bench.call('actions.record', { draft: { ...letter, caseId: kept.id } }))
    await keepLater(outcome)
    const closed = await current()
    expect([closed.status, closed.file.outcome]).toEqual(['closed', { on: '2023-02-01', news: 'Marek Dovrin was released on 30 January. No further action is requested from the network.', isGood: true }])
    const plan = valueOf(await bench.call('packs.plan', { choices: { ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 3, parts: ['letters'] } }))
    expect(plan).toEqual({ ok: false, problems: [{ code: 'case-closed', subject: expect.any(String) }] })
    const tally = async () => valueOf(await bench.call('cases.get', { caseId: kept.id })).tally
    expect(valueOf(await bench.call('cases.settleUnposted', { caseId: kept.id, choice: 'shred' }))).toEqual({ count: 2 })
    expect([(await tally()).written, (await tally()).notSent]).toEqual([0, 2])
    expect((await undoNext(bench)).step.title.code).toBe('letters-not-sent')
    expect([(await tally()).written, (await tally()).notSent]).toEqual([2, 0])
  })
})

describe('what a group keeps with a case', () => {
  it('is edited one part at a time, listed in the history and undone, newest of all first', async () => {
    const edit = async (change: Parameters<typeof bench.call<'cases.editFile'>>[1]['edit']) =>
      valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: (await current()).revision, edit: change }))
    await edit({ part: 'note', id: null, text: 'Ring the family first.' })
    await edit({ part: 'rules', rules: ['no-return-address'], ownRules: [] })
    await edit({ part: 'reply', reply: { id: null, on: '2023-01-31' as Day, targetId: kept.targets[0]?.id ?? null, text: 'The ministry will look into it.' } })
    expect((await current()).file.replies.map(({ text }) => text)).toEqual(['The ministry will look into it.'])
    const history = valueOf(await bench.call('cases.history', { caseId: kept.id }))
    expect(history.map(({ reason, changes }) => [reason, changes.map(({ field, after }) => [field, after])])).toEqual([
      [{ kind: 'file-edited', part: 'replies' }, [['file.replies', { as: 'dated-text', on: '2023-01-31', text: 'The ministry will look into it.' }]]],
      [{ kind: 'file-edited', part: 'rules' }, [['file.rules', { as: 'rules', rules: ['no-return-address'] }]]],
      [{ kind: 'file-edited', part: 'notes' }, [['file.notes', { as: 'dated-text', on: '2023-02-01', text: 'Ring the family first.' }]]],
      [{ kind: 'added', corrected: 0 }, []],
    ])
    const undone = await undoNext(bench)
    expect([undone.step.title, (await current()).file.replies, (await current()).file.rules]).toEqual([{ code: 'case-file-edited', values: { case: 'UA 105/22', part: 'reply' } }, [], ['no-return-address']])
  })

  it('is refused when the case changed meanwhile or the text is missing', async () => {
    const stale = await bench.call('cases.editFile', { caseId: kept.id, revision: 99, edit: { part: 'note', id: null, text: 'x' } })
    const empty = await bench.call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'note', id: null, text: ' ' } })
    expect([problemCode(stale), problemCode(empty), (await current()).revision]).toEqual(['changed-case', 'edit-no-text', 1])
  })

  it('takes attachments byte for byte and gives them back as files', async () => {
    const path = join(bench.folder, 'photo.jpg')
    writeFileSync(path, Buffer.from([1, 2, 3, 255]))
    Object.assign(bench.services.files, { pickAny: async () => ({ token: bench.services.files.keepPath(path), fileName: 'photo.jpg' }) })
    const added = valueOf(await bench.call('cases.addAttachment', { caseId: kept.id }))
    if (!added) throw new Error('Nothing was added')
    const target = join(bench.folder, 'copy.jpg')
    Object.assign(bench.services.files, { chooseSavePath: async () => ({ token: bench.services.files.keepPath(target), fileName: 'copy.jpg' }) })
    expect(valueOf(await bench.call('cases.saveAttachment', { caseId: kept.id, attachmentId: added.attachmentId }))).toEqual({ fileName: 'copy.jpg' })
    expect([[...readFileSync(target)], (await current()).file.attachments.map(({ fileName, byteLength }) => [fileName, byteLength])]).toEqual([[1, 2, 3, 255], [['photo.jpg', 4]]])
    valueOf(await bench.call('cases.undo', { caseId: kept.id }))
    expect((await current()).file.attachments).toEqual([])
  })

  it('refuses an attachment that is too large, in plain words, and keeps nothing', async () => {
    const path = join(bench.folder, 'film.mp4')
    writeFileSync(path, '')
    truncateSync(path, 51 * 1024 * 1024)
    Object.assign(bench.services.files, { pickAny: async () => ({ token: bench.services.files.keepPath(path), fileName: 'film.mp4' }) })
    const refused = await bench.call('cases.addAttachment', { caseId: kept.id })
    expect([problemCode(refused), (await current()).revision]).toEqual(['read-too-large', 1])
    Object.assign(bench.services.files, { pickAny: async () => null })
    expect(valueOf(await bench.call('cases.addAttachment', { caseId: kept.id }))).toBeNull()
  })

  it('takes the deadline of a new document for the document’s own', async () => {
    valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: 1, edit: { part: 'deadline', source: 'office', note: 'Write until June' } }))
    await keepLater(later)
    const { file } = await current()
    expect([file.deadlineSource, file.deadlineNote]).toEqual(['document', 'Write until June'])
  })

  it('keeps a target that a reply speaks of, when an edit drops it', async () => {
    const [target] = kept.targets
    if (!target) throw new Error('The sample has a target')
    valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: 1, edit: { part: 'reply', reply: { id: null, on: '2023-01-31' as Day, targetId: target.id, text: 'Thank you.' } } }))
    valueOf(await bench.call('cases.edit', { caseId: kept.id, revision: 2, draft: { ...draftFromCase(await current()), targets: [] } }))
    expect((await current()).targets.map(({ id, isRetired }) => [id, isRetired])).toEqual([[target.id, true]])
  })

  it('writes the document to a place that is picked, and nothing where none is', async () => {
    const [source] = kept.sources
    if (!source) throw new Error('The sample has a document')
    const path = join(bench.folder, 'out.txt')
    Object.assign(bench.services.files, { chooseSavePath: async () => ({ token: bench.services.files.keepPath(path), fileName: 'out.txt' }) })
    expect(valueOf(await bench.call('cases.saveSource', { caseId: kept.id, sourceId: source.id }))).toEqual({ fileName: 'out.txt' })
    expect(readFileSync(path, 'utf8')).toBe(sampleText)
    Object.assign(bench.services.files, { chooseSavePath: async () => null })
    expect(valueOf(await bench.call('cases.saveSource', { caseId: kept.id, sourceId: source.id }))).toBeNull()
  })

  it('gives the bytes of a document that is not kept yet', async () => {
    const { documentId } = await read(later)
    expect(new TextDecoder().decode(valueOf(await bench.call('cases.waitingBytes', { documentId })))).toBe(later)
    expect(problemCode(await bench.call('cases.waitingBytes', { documentId: '01HX0000000000000000999999' as DocumentId }))).toBe('unknown-document')
  })
})
