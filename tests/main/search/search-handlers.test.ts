import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { FoundAll } from '../../../core/search/found.ts'
import { eventDraft, fillBench, type FullBench } from '../../kit/full-bench.ts'
import { sampleText } from '../../kit/sample-document.ts'
import { createBench, reopenBench, valueOf } from '../../kit/services.ts'
import { indexMark } from '../../../db/case-search.ts'
import { change, inTransaction, rowsOf } from '../../../db/handle.ts'

describe('the search of the window', () => {
  let bench: FullBench
  const find = async (words: string, limit = 10): Promise<FoundAll> => valueOf(await bench.call('search.find', { words, limit }))
  beforeEach(async () => {
    bench = await fillBench(createBench())
  })
  afterEach(() => bench.close())

  it('finds members by name without accents, the beginnings of words first, and gives nothing of them but the name', async () => {
    for (const name of ['Ána Okafor', 'Joana Reis', 'Böll, Anaïs']) {
      valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name, address: 'Secret street 5', town: 'Millrace', email: 'secret@example.org', phone: '555 01' } }))
    }
    const { member } = await find('ana')
    expect(member.items.map(({ name }) => name)).toEqual(['Ána Okafor', 'Böll, Anaïs', 'Joana Reis'])
    expect(member.items.flatMap((one) => Object.keys(one)).toSorted()).toEqual(['memberId', 'memberId', 'memberId', 'name', 'name', 'name'])
    for (const words of ['Secret', 'Millrace', 'secret@example.org', '555']) expect((await find(words)).member.items).toEqual([])
    expect(await find('ana', 2)).toMatchObject({ member: { items: [{}, {}], hasMore: true } })
  })

  it('finds a person at risk as a person, and other words of the case as a case', async () => {
    const { kept } = bench
    const [person] = kept.peopleAtRisk
    const byName = await find(person?.name ?? '')
    expect([byName.person.items.map(({ name, caseId }) => [name, caseId]), byName.case.items]).toEqual([[[person?.name, kept.id]], []])
    expect((await find(kept.uaNumber ?? '')).case.items.map(({ caseId }) => caseId)).toEqual([kept.id])
  })

  it('has cases that can still be met before late ones, as the list of cases has them', async () => {
    const { kept } = bench
    const add = async (uaNumber: string, deadline: string): Promise<void> => {
      const { documentId } = await bench.read(sampleText)
      const draft = { ...draftFromCase(kept), uaNumber, deadline, targets: [] }
      valueOf(await bench.call('cases.keep', { documentId, draft, attachTo: null }))
    }
    await add('501/26', '2020-01-01')
    await add('502/26', '2031-01-01')
    await add('503/26', '2030-01-01')
    const found = await find(kept.peopleAtRisk[0]?.name ?? '')
    expect(found.person.items.map(({ uaNumber }) => uaNumber).filter((number) => number !== kept.uaNumber)).toEqual(['503/26', '502/26', '501/26'])
  })

  it('finds all documents of a case, also older ones, and again after they were indexed by an older version', async () => {
    const { kept } = bench
    const update = await bench.read(`${sampleText}\nThe lighthouse was closed.`)
    valueOf(await bench.call('cases.keep', { ...update, draft: draftFromCase(kept), attachTo: kept.id }))
    const last = await bench.read(`${sampleText}\nThe harbour was opened again.`)
    valueOf(await bench.call('cases.keep', { ...last, draft: draftFromCase(kept), attachTo: kept.id }))
    const documentsOf = async (words: string) => (await find(words)).document.items.map(({ hit }) => hit?.text ?? '')
    expect((await documentsOf('lighthouse closed')).length).toBe(1)
    expect((await documentsOf('harbour opened again')).length).toBe(1)

    inTransaction(bench.db, () => change(bench.db, 'DELETE FROM search_rows'))
    inTransaction(bench.db, () => change(bench.db, `INSERT INTO search_rows (case_id, status, deadline) SELECT id, status, deadline FROM cases`))
    const again = reopenBench(bench)
    expect(valueOf(await again.call('search.find', { words: 'lighthouse', limit: 5 })).document.items.length).toBe(1)
    expect(rowsOf(again.db, 'SELECT rowid FROM case_search WHERE case_search MATCH :mark', { mark: `"${indexMark}"` }).length).toBe(1)
    bench = { ...bench, close: again.close }
  })

  it('finds a document by the name of its file, once, before those that have the words in their text', async () => {
    const { kept } = bench
    const [source] = rowsOf<{ id: string }>(bench.db, 'SELECT id FROM sources WHERE case_id = :id', { id: kept.id })
    inTransaction(bench.db, () => change(bench.db, `UPDATE sources SET file_name = 'Zebra_list-7.PDF' WHERE id = :id`, { id: source?.id }))
    for (const typed of ['zebra', 'ZEBRA_list-7.pdf', 'zebra pdf']) {
      const { document } = await find(typed)
      expect(document.items).toMatchObject([{ caseId: kept.id, sourceId: source?.id, fileName: 'Zebra_list-7.PDF', hit: null }])
    }
    expect((await find('zebra docx')).document.items).toEqual([])
  })

  it('finds packs by the name of the evening and by the code of a letter, also typed in part', async () => {
    const [letter] = rowsOf<{ code: string }>(bench.db, 'SELECT code FROM pack_letters ORDER BY code')
    const code = letter?.code ?? ''
    for (const typed of [code, code.toLowerCase(), code.toLowerCase().replaceAll('-', ''), code.toLowerCase().replace('-', ' '), code.slice(0, 4)]) {
      expect((await find(typed)).pack.items).toMatchObject([{ packId: bench.packId, letterCode: code }])
    }
    const { packId } = valueOf(await bench.call('packs.make', { choices: { ...bench.choices, occasion: { name: 'Évening at the Library', day: null } as never }, token: bench.fileOf('evening.docx') }))
    expect((await find('evening libr')).pack.items).toMatchObject([{ packId, name: 'Évening at the Library', letterCode: null }])
  })

  it('finds events by name and place, without regard to accents', async () => {
    const { eventId } = valueOf(await bench.call('events.add', { draft: { ...eventDraft, name: 'Évening of stars', on: '2024-05-01', place: 'Old Dyeworks Hall' }, basedOn: null, cases: [] }))
    for (const typed of ['evening of', 'dyeworks', 'STARS old']) expect((await find(typed)).event.items).toEqual([{ eventId, name: 'Évening of stars', on: '2024-05-01', place: 'Old Dyeworks Hall' }])
    expect((await find('winter')).event.items.map(({ eventId: id }) => id)).toEqual([bench.eventId])
  })

  it('finds reports by the days of their period, and nothing for no words', async () => {
    expect((await find('february 2023')).report.items.map(({ reportId }) => reportId)).toEqual([bench.reportId])
    const nothing = await find('  ')
    expect(Object.values(nothing).flatMap(({ items }) => items as readonly unknown[])).toEqual([])
  })
})
