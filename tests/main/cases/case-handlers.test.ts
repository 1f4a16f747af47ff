import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../core/case/case-values.ts'
import { draftFromCase, draftFromReading } from '../../../core/case/make-draft.ts'
import type { CaseId } from '../../../core/ids.ts'
import { change } from '../../../db/handle.ts'
import { getSource } from '../../../db/sources.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, noToken, problemCode, valueOf } from '../../kit/services.ts'
import { sampleText } from '../../kit/sample-document.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const keepSample = async (text = sampleText, attachTo: CaseId | null = null): Promise<CaseId> => {
  const read = valueOf(await bench.call('cases.readText', { text }))
  return valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo })).caseId
}

const listed = async (search = '') => valueOf(await bench.call('cases.list', { search, status: 'all' }))

describe('reading', () => {
  it('shows the text and what was read, and keeps nothing', async () => {
    const read = valueOf(await bench.call('cases.readText', { text: sampleText }))
    expect({
      number: read.reading.uaNumber,
      title: read.reading.title,
      deadline: read.reading.deadline,
      targets: read.reading.targets.map(({ name }) => name),
      first: read.source.lines[0]?.text,
      known: read.knownCase,
    }).toEqual({
      number: '105/22', title: 'POET HELD AFTER READING', deadline: '2023-03-07',
      targets: ['Ana Belmonte', 'Luis Arroyo'], first: 'URGENT ACTION', known: null,
    })
    expect(await listed()).toEqual([])
  })

  it('keeps a text without an Urgent Action on screen and stores nothing', async () => {
    const read = valueOf(await bench.call('cases.readText', { text: 'A recipe for plum cake.\n' }))
    expect([read.reading.kind, read.source.lines[0]?.text, await listed()]).toEqual(['unknown', 'A recipe for plum cake.', []])
  })

  it('refuses what cannot be read in plain words', async () => {
    const file = (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(bench.folder, name), bytes)
      return bench.services.files.keepPath(join(bench.folder, name))
    }
    const tokens = [
      noToken, file('empty.txt', ''), file('binary.txt', new Uint8Array([0, 1, 2, 0, 255, 254, 3])),
      bench.services.files.keepPath(join(bench.folder, 'missing.txt')), bench.services.files.keepPath(bench.folder),
    ]
    const answers = await Promise.all(tokens.map((token) => bench.call('cases.readDocument', { token, encoding: null })))
    expect(answers.map(problemCode)).toEqual(['read-unknown-token', 'document-empty', 'document-not-text', 'read-missing', 'read-not-a-file'])
    expect(problemCode(await bench.call('cases.readText', { text: '  \n' }))).toBe('no-text')
    expect(bench.errors).toEqual([])
  })
})

describe('a document whose alphabet was chosen', () => {
  it('is kept as it was read', async () => {
    const path = join(bench.folder, 'letter.txt')
    const russian = Buffer.concat([Buffer.from('URGENT ACTION\n\n'), Buffer.from([0xed, 0xc9, 0xc8, 0xc1, 0xc9, 0xcc, 0x20, 0xed, 0xc9, 0xce, 0xc9, 0xce]), Buffer.from('\n')])
    writeFileSync(path, russian)
    const token = bench.services.files.keepPath(path)
    expect(problemCode(await bench.call('cases.readDocument', { token, encoding: null }))).toBe('document-unsure-encoding')
    const read = valueOf(await bench.call('cases.readDocument', { token, encoding: 'koi8-r' }))
    const { caseId } = valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: { ...draftFromReading(read.reading), title: 'A case' }, attachTo: null }))
    const source = getSource(bench.db, caseId)
    expect([source?.text.lines[2]?.text, source?.bytes]).toEqual(['Михаил Минин', new Uint8Array(russian)])
  })
})

describe('where a field is from', () => {
  const keep = async (more: object, text = sampleText) => {
    const read = valueOf(await bench.call('cases.readText', { text }))
    const { caseId } = valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: { ...draftFromReading(read.reading), ...more }, attachTo: null }))
    return valueOf(await bench.call('cases.get', { caseId })).case
  }
  const newest = async (caseId: CaseId) => valueOf(await bench.call('cases.history', { caseId })).at(-1)

  it('is the document for a deadline that was read, and the person for one that was typed, before and after saving', async () => {
    const read = await keep({})
    const typed = await keep({ uaNumber: '106/22', deadline: '2023-04-01' })
    valueOf(await bench.call('cases.edit', { caseId: read.id, revision: read.revision, draft: { ...draftFromCase(read), deadline: '2023-05-01' } }))
    const later = valueOf(await bench.call('cases.get', { caseId: read.id })).case
    expect([read, typed, later].map(({ file }) => file.deadlineSource)).toEqual(['document', 'hand', 'hand'])
  })

  it('is looked up where an earlier version stored the document for every case, and not said where nobody knows', async () => {
    const printed = 'Marek Dovrin wrote on 4 May 2022 that he would go on.'
    const kept = [await keep({}), await keep({ uaNumber: '106/22', deadline: '2023-04-01' }), await keep({ uaNumber: '107/22', deadline: '2022-05-04' }, `${sampleText}\n${printed}\n`)]
    change(bench.db, `UPDATE cases SET file = json_set(file, '$.deadlineSource', 'document')`, {})
    const shown = async () => Promise.all(kept.map(async ({ id }) => valueOf(await bench.call('cases.get', { caseId: id })).deadlineSource))
    expect(await shown()).toEqual(['document', 'hand', null])
    const [, typed] = kept
    for (const source of ['office', 'document'] as const) {
      const { case: { id, revision } } = valueOf(await bench.call('cases.get', { caseId: typed?.id as CaseId }))
      valueOf(await bench.call('cases.editFile', { caseId: id, revision, edit: { part: 'deadline', source, note: '' } }))
    }
    expect(await shown()).toEqual(['document', 'document', null])
    change(bench.db, `UPDATE sources SET reader_version = '0'`, {})
    expect((await shown())[0]).toBe('document')
  })

  it('is said by the history as the case shows it, also where an earlier version stored it', async () => {
    const printed = 'Marek Dovrin wrote on 4 May 2022 that he would go on.'
    const kept = [await keep({}), await keep({ uaNumber: '106/22', deadline: '2023-04-01' }), await keep({ uaNumber: '107/22', deadline: '2022-05-04' }, `${sampleText}\n${printed}\n`)]
    change(bench.db, `UPDATE cases SET file = json_set(file, '$.deadlineSource', 'document')`, {})
    const said = await Promise.all(kept.map(async ({ id }) => {
      const { case: { revision } } = valueOf(await bench.call('cases.get', { caseId: id }))
      valueOf(await bench.call('cases.editFile', { caseId: id, revision, edit: { part: 'deadline', source: 'office', note: '' } }))
      valueOf(await bench.call('cases.editFile', { caseId: id, revision: revision + 1, edit: { part: 'deadline', source: 'document', note: '' } }))
      return valueOf(await bench.call('cases.history', { caseId: id })).slice(0, 2).flatMap(({ changes }) => changes.map(({ before, after }) => [before, after].map((value) => value?.as === 'deadline-source' ? value.source : value)))
    }))
    expect(said).toEqual(['document', 'hand', null].map((source) => [['office', 'document'], [source, 'office']]))
  })

  it('is said by the history: what was corrected before the case was saved', async () => {
    const plain = await newest((await keep({})).id)
    const corrected = await newest((await keep({ uaNumber: '106/22', title: 'Poet held after a reading', deadline: '2023-04-01' })).id)
    expect([plain?.reason, plain?.changes, corrected?.reason, corrected?.changes.map(({ field, before, after }) => [field, before, after])]).toEqual([
      { kind: 'added', corrected: 0 }, [], { kind: 'added', corrected: 3 }, [
        ['deadline', { as: 'day', day: '2023-03-07' }, { as: 'day', day: '2023-04-01' }],
        ['uaNumber', { as: 'text', text: '105/22' }, { as: 'text', text: '106/22' }],
        ['title', { as: 'text', text: 'POET HELD AFTER READING' }, { as: 'text', text: 'Poet held after a reading' }],
      ],
    ])
  })
})

describe('saving a case', () => {
  it('keeps the case with its document byte for byte', async () => {
    const caseId = await keepSample()
    const source = getSource(bench.db, caseId)
    expect(new TextDecoder().decode(source?.bytes)).toBe(sampleText)
    expect(valueOf(await bench.call('cases.source', { caseId, sourceId: null })).lines.length).toBeGreaterThan(20)
    expect(valueOf(await bench.call('cases.get', { caseId })).case.uaNumber).toBe('105/22')
    expect(bench.events).toEqual(['drafts.changed', 'cases.changed', 'drafts.changed', 'backups.changed', 'undo.changed'])
  })

  it('reads a document once, and lets go of it when it is kept or discarded', async () => {
    let readings = 0
    const { readDocument } = bench.services
    Object.assign(bench.services, { readDocument: (...given: Parameters<typeof readDocument>) => { readings += 1; return readDocument(...given) } })
    const first = valueOf(await bench.call('cases.readText', { text: sampleText }))
    const draft = draftFromReading(first.reading)
    const refused = await bench.call('cases.keep', { documentId: first.documentId, draft: emptyDraft, attachTo: null })
    valueOf(await bench.call('cases.keep', { documentId: first.documentId, draft, attachTo: null }))
    const again = await bench.call('cases.keep', { documentId: first.documentId, draft, attachTo: null })
    const second = valueOf(await bench.call('cases.readText', { text: sampleText }))
    valueOf(await bench.call('cases.discardWaiting', { documentId: second.documentId }))
    const gone = await bench.call('cases.keep', { documentId: second.documentId, draft, attachTo: null })
    expect([readings, [refused, again, gone].map(problemCode)]).toEqual([2, ['case-refused', 'unknown-document', 'unknown-document']])
  })

  it('keeps what was shown even when the file changes afterwards', async () => {
    const path = join(bench.folder, 'action.txt')
    writeFileSync(path, sampleText)
    const read = valueOf(await bench.call('cases.readDocument', { token: bench.services.files.keepPath(path), encoding: null }))
    writeFileSync(path, 'something else')
    const { caseId } = valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: null }))
    expect(new TextDecoder().decode(getSource(bench.db, caseId)?.bytes)).toBe(sampleText)
  })

  it('attaches a later issue: new facts replace, targets keep their ids, a dropped one retires', async () => {
    const caseId = await keepSample()
    const before = valueOf(await bench.call('cases.get', { caseId })).case
    const later = sampleText.replace('7 March 2023', '7 May 2023').replace('Ambassador Luis Arroyo', 'Ambassador Rosa Quill')
    const read = valueOf(await bench.call('cases.readText', { text: later }))
    expect(read.knownCase).toEqual({ id: caseId, title: 'Marek Dovrin', uaNumber: '105/22', knownBy: 'ua-number' })
    await keepSample(later, caseId)
    const after = valueOf(await bench.call('cases.get', { caseId })).case
    const minister = before.targets[0]?.id
    expect({
      cases: (await listed()).length,
      deadline: after.deadline,
      revision: after.revision,
      sources: after.sources.length,
      targets: after.targets.map(({ name, isRetired }) => [name, isRetired]),
      sameMinister: after.targets.some(({ id }) => id === minister),
    }).toEqual({
      cases: 1, deadline: '2023-05-07', revision: before.revision + 1, sources: 2,
      targets: expect.arrayContaining([['Ana Belmonte', false], ['Rosa Quill', false]]), sameMinister: true,
    })
  })

  it('refuses a draft without title and number, and an unknown case', async () => {
    const read = valueOf(await bench.call('cases.readText', { text: sampleText }))
    const answers = [
      await bench.call('cases.keep', { documentId: read.documentId, draft: emptyDraft, attachTo: null }),
      await bench.call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: bench.services.newId<CaseId>() }),
      await bench.call('cases.get', { caseId: bench.services.newId<CaseId>() }),
    ]
    expect(answers.map(problemCode)).toEqual(['case-refused', 'unknown-case', 'unknown-case'])
    expect(await listed()).toEqual([])
  })
})

describe('editing', () => {
  it('saves over the revision it was based on and refuses an older one', async () => {
    const caseId = await keepSample()
    const kept = valueOf(await bench.call('cases.get', { caseId })).case
    const draft = { ...draftFromCase(kept), title: 'Poet released' }
    const first = await bench.call('cases.edit', { caseId, revision: kept.revision, draft })
    const second = await bench.call('cases.edit', { caseId, revision: kept.revision, draft })
    const after = valueOf(await bench.call('cases.get', { caseId })).case
    expect([valueOf(first).revision, problemCode(second), after.title, after.targets]).toEqual([kept.revision + 1, 'changed-case', 'Poet released', kept.targets])
  })

  it('takes a target id of another case for a new target', async () => {
    const caseId = await keepSample()
    const otherId = await keepSample(sampleText.replace('105.22', '106.22'))
    const other = valueOf(await bench.call('cases.get', { caseId: otherId })).case
    const kept = valueOf(await bench.call('cases.get', { caseId })).case
    valueOf(await bench.call('cases.edit', { caseId, revision: kept.revision, draft: { ...draftFromCase(kept), targets: draftFromCase(other).targets } }))
    expect(valueOf(await bench.call('cases.get', { caseId: otherId })).case.targets).toEqual(other.targets)
  })

  it('closes and opens again', async () => {
    const caseId = await keepSample()
    valueOf(await bench.call('cases.setStatus', { caseId, status: 'closed' }))
    const open = valueOf(await bench.call('cases.list', { search: '', status: 'open' }))
    const closed = valueOf(await bench.call('cases.list', { search: 'dovrin', status: 'closed' }))
    expect([open.length, closed.map(({ id }) => id)]).toEqual([0, [caseId]])
    expect(problemCode(await bench.call('cases.setStatus', { caseId: bench.services.newId<CaseId>(), status: 'open' }))).toBe('unknown-case')
  })
})
