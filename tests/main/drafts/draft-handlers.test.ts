import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { connectionOf } from '../../../db/handle.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, problemCode, valueOf } from '../../kit/services.ts'
import { sampleText } from '../../kit/sample-document.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const key = draftKey('member', 'new')
const typed = { key, page: '{"page":"member-form"}', value: '{"name":"Ines"}', basedOn: null }
const keys = async () => valueOf(await bench.call('drafts.list', null)).map((draft) => draft.key)

describe('a draft', () => {
  it('goes when the call that names it has saved, and is announced', async () => {
    valueOf(await bench.call('drafts.keep', typed))
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines' } }, { draft: key }))
    expect([await keys(), bench.events]).toEqual([[], ['drafts.changed', 'members.changed', 'drafts.changed', 'undo.changed']])
  })

  it('stays when that call is refused', async () => {
    valueOf(await bench.call('drafts.keep', typed))
    expect(problemCode(await bench.call('members.add', { draft: emptyMemberDraft }, { draft: key }))).not.toBe('none')
    expect(await keys()).toEqual([key])
  })

  it('is refused in words where the disk is full', async () => {
    valueOf(await bench.call('settings.get', null))
    const connection = connectionOf(bench.db)
    connection.pragma(`max_page_count = ${String(connection.pragma('page_count', { simple: true }))}`)
    expect(problemCode(await bench.call('drafts.keep', { ...typed, value: JSON.stringify('x'.repeat(500_000)) }))).toBe('draft-disk-full')
    expect([await keys(), bench.errors]).toEqual([[], []])
  })

  it('is no JSON of another kind', async () => {
    expect(problemCode(await bench.call('drafts.keep', { ...typed, value: '{' }))).toBe('bad-input')
  })
})

describe('a request that is sent twice', () => {
  const add = () => bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines' } }, { request: 'one' })

  it('is run once and answered twice', async () => {
    const [first, again] = await Promise.all([add(), add()])
    expect([valueOf(first), valueOf(await add()), valueOf(await bench.call('members.count', null)).real]).toEqual([valueOf(again), valueOf(again), 1])
  })

  it('is run again where it was refused', async () => {
    const refused = () => bench.call('members.add', { draft: emptyMemberDraft }, { request: 'two' })
    expect([problemCode(await refused()), problemCode(await refused())]).toEqual(['member-refused', 'member-refused'])
    expect(valueOf(await bench.call('members.count', null)).real).toBe(0)
  })
})

describe('documents that wait', () => {
  const waiting = async () => valueOf(await bench.call('cases.waiting', null))

  it('are listed with what they look like, the nearest deadline first', async () => {
    const later = sampleText.replace('7 March 2023', '7 May 2023').replace('105/22', '106/22')
    for (const text of [later, 'A recipe for plum cake.\n', sampleText]) valueOf(await bench.call('cases.readText', { text }))
    expect((await waiting()).map(({ deadline, isAppeal, title }) => [deadline, isAppeal, title])).toEqual([
      ['2023-03-07', true, 'POET HELD AFTER READING'], ['2023-05-07', true, 'POET HELD AFTER READING'], [null, false, null],
    ])
  })

  it('know the case that has their bytes already', async () => {
    const first = valueOf(await bench.call('cases.readText', { text: sampleText }))
    const { caseId } = valueOf(await bench.call('cases.keep', { documentId: first.documentId, draft: draftFromReading(first.reading), attachTo: null }))
    valueOf(await bench.call('cases.readText', { text: sampleText }))
    valueOf(await bench.call('cases.readText', { text: `${sampleText} ` }))
    expect((await waiting()).map(({ sameAs, knownCase }) => [sameAs, knownCase?.id])).toEqual([
      [{ caseId, uaNumber: '105/22', title: 'Marek Dovrin', addedOn: '2023-02-01' }, caseId], [null, caseId],
    ])
  })

  it('go with their answers, and come back with them', async () => {
    const { documentId } = valueOf(await bench.call('cases.readText', { text: sampleText }))
    const answers = draftKey('check', documentId)
    valueOf(await bench.call('drafts.keep', { key: answers, page: '{}', value: '{}', basedOn: null }))
    valueOf(await bench.call('cases.discardWaiting', { documentId }))
    expect([await waiting(), await keys(), problemCode(await bench.call('cases.openWaiting', { documentId }))]).toEqual([[], [], 'unknown-document'])
    valueOf(await bench.call('cases.restoreWaiting', { documentId }))
    expect([(await waiting()).length, await keys()]).toEqual([1, [answers]])
  })
})
