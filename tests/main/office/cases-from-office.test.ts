import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import type { Case } from '../../../core/case/types.ts'
import type { CaseId } from '../../../core/ids.ts'
import { getCase } from '../../../db/cases.ts'
import { getSource } from '../../../db/sources.ts'
import type { OfficeKeyView } from '../../../preload/office-calls.ts'
import { arrive, bytesFrom, keepAll, officeBench, openIn, otherAppeal } from '../../kit/office.ts'
import { handOverFrom, joinTo } from '../../kit/joined-laptops.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let office: Bench
let kept: Case
let key: OfficeKeyView
let group: Bench
beforeEach(async () => {
  ({ office, kept, key } = await officeBench())
  group = groupBench()
})
afterEach(() => {
  office.close()
  group.close()
})

/** The ids of benches are from 2024: the clock is after that. */
const groupBench = (firstId = 0): Bench => {
  const bench = createBench('2023-02-02', undefined, firstId)
  Object.assign(bench.services, { now: () => '2026-11-27T10:00:00.000Z' })
  return bench
}

const inOffice = (id: CaseId): Case => {
  const found = getCase(office.db, id)
  if (found === undefined) throw new Error('The office has the case')
  return found
}

const edit = async (bench: Bench, id: CaseId, change: Partial<ReturnType<typeof draftFromCase>>): Promise<void> => {
  const now = valueOf(await bench.call('cases.get', { caseId: id })).case
  valueOf(await bench.call('cases.edit', { caseId: id, revision: now.revision, draft: { ...draftFromCase(now), ...change } }))
}

const give = async (...cases: readonly Case[]) => arrive(group, await bytesFrom(office, cases))

/** The group keeps all of a file as it is proposed. */
const keepGiven = async (...cases: readonly Case[]) => {
  const token = await give(...cases)
  return valueOf(await group.call('office.keepCases', keepAll(token, await openIn(group, token))))
}

describe('a file of cases from an office', () => {
  it('is shown with whose it is and what is new, and nothing is kept before', async () => {
    const opened = await openIn(group, await give(kept))
    expect(opened.office).toEqual({ name: 'Section office', fingerprint: key.fingerprint, trustedAs: null, otherKeySince: null, isOwn: false })
    expect(opened.cases.map(({ state, title, uaNumber, documents, known }) => ({ state, title, uaNumber, documents, known }))).toEqual([{ state: 'new', title: 'Marek Dovrin', uaNumber: '105/22', documents: 1, known: null }])
    expect(valueOf(await group.call('cases.count', null))).toEqual({ open: 0, closed: 0 })
  })

  it('is kept with its facts, its translations, its rules and its documents byte for byte, under the id that it has in the office', async () => {
    const translation = { language: 'es', salutation: 'Señora Ministra:', body: 'Le escribo por Marek Dovrin.', closing: 'Atentamente,', origin: 'translation' as const }
    await edit(office, kept.id, { letters: [...draftFromCase(kept).letters, translation] })
    valueOf(await office.call('cases.editFile', { caseId: kept.id, revision: inOffice(kept.id).revision, edit: { part: 'rules', rules: ['no-religious-cards'], ownRules: ['Do not name his brother.'], safety: { sender: 'initials', returnAddress: 'group' } } }))
    const { added, updated } = await keepGiven(inOffice(kept.id))
    expect([added, updated]).toEqual([[kept.id], []])
    const here = getCase(group.db, kept.id)
    const { id: _id, revision: _revision, addedOn: _added, sources, file, ...facts } = inOffice(kept.id)
    expect(here).toMatchObject({ ...facts, file: { rules: file.rules, ownRules: file.ownRules, safety: file.safety } })
    expect(here?.letters.at(-1)).toEqual({ language: 'es', salutation: 'Señora Ministra:', paragraphs: ['Le escribo por Marek Dovrin.'], closing: 'Atentamente,', origin: 'translation' })
    expect(getSource(group.db, kept.id)).toEqual(getSource(office.db, kept.id, sources[0]?.id ?? null))
    // The documents are found by the search.
    expect(valueOf(await group.call('cases.find', { filter: { search: 'eleven books', status: 'all', country: null, language: null, deadline: 'any' }, limit: null })).items.map(({ id }) => id)).toEqual([kept.id])
  })

  it('is refused before somebody trusts a new office; from then on the office is known, and Undo of the one step takes all back', async () => {
    const token = await give(kept)
    const opened = await openIn(group, token)
    expect(problemCode(await group.call('office.keepCases', { ...keepAll(token, opened), trusts: false }))).toBe('cases-file-untrusted')
    valueOf(await group.call('office.keepCases', keepAll(token, opened)))
    expect((await openIn(group, token)).office.trustedAs).toEqual({ name: 'Section office', on: '2023-02-02' })
    expect((await openIn(group, token)).cases.map(({ state }) => state)).toEqual(['same'])
    expect((await undoNext(group)).step.title).toEqual({ code: 'office-cases-kept', values: {} })
    expect([valueOf(await group.call('cases.count', null)), valueOf(await group.call('office.trusted', null))]).toEqual([{ open: 0, closed: 0 }, []])
  })

  it('updates the case that the group has by its UA number, and leaves what the group added', async () => {
    const own = await keepSampleCase(group)
    valueOf(await group.call('cases.editFile', { caseId: own.id, revision: own.revision, edit: { part: 'note', id: null, text: 'Ask the library.' } }))
    await edit(office, kept.id, { deadline: '2023-04-30' })
    const token = await give(inOffice(kept.id))
    const [view] = (await openIn(group, token)).cases
    expect([view?.state, view?.known?.by, view?.documents, view?.changes.map(({ key: name, usual }) => [name, usual])]).toEqual(['update', 'ua-number', 0, [['deadline', 'take']]])
    const { updated } = valueOf(await group.call('office.keepCases', keepAll(token, await openIn(group, token))))
    const here = getCase(group.db, own.id)
    expect([updated, here?.deadline, here?.file.deadlineSource, here?.file.notes.map(({ text }) => text)]).toEqual([[own.id], '2023-04-30', 'office', ['Ask the library.']])
    expect(valueOf(await group.call('cases.history', { caseId: own.id }))[0]?.reason).toMatchObject({ kind: 'office-file', office: 'Section office', refused: [] })
  })

  it('asks about what the group edited and the office changed too, and leaves what only the group edited', async () => {
    await keepGiven(kept)
    await edit(group, kept.id, { title: 'Poet held in Lesk', deadline: '2023-03-20' })
    await edit(office, kept.id, { deadline: '2023-04-30', country: 'Bolivia' })
    const token = await give(inOffice(kept.id))
    const opened = await openIn(group, token)
    expect(opened.cases[0]?.changes.map(({ key: name, usual, doubt }) => [name, usual, doubt])).toEqual([['deadline', null, 'corrected'], ['title', 'keep', 'yours'], ['country', 'take', null]])
    valueOf(await group.call('office.keepCases', keepAll(token, opened)))
    expect(getCase(group.db, kept.id)).toMatchObject({ title: 'Poet held in Lesk', deadline: '2023-03-20', country: 'Bolivia' })
    // The same file again: the open question is still there, as a value of the group that a person may replace.
    const again = await openIn(group, token)
    expect(again.cases[0]?.changes.map(({ key: name, usual, doubt }) => [name, usual, doubt])).toEqual([['deadline', 'keep', 'yours'], ['title', 'keep', 'yours']])
    valueOf(await group.call('office.keepCases', { ...keepAll(token, again), answers: { [kept.id]: { deadline: 'take' } } }))
    expect(getCase(group.db, kept.id)).toMatchObject({ title: 'Poet held in Lesk', deadline: '2023-04-30' })
  })

  it('closes a case with its news, and never opens one that the group closed', async () => {
    const own = await keepSampleCase(group)
    valueOf(await group.call('cases.setStatus', { caseId: own.id, status: 'closed' }))
    expect((await openIn(group, await give(kept))).cases[0]?.changes.map(({ key: name, usual }) => [name, usual])).toEqual([['status', null]])
    valueOf(await group.call('cases.setStatus', { caseId: own.id, status: 'open' }))
    valueOf(await office.call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'outcome', outcome: { on: '2023-02-01' as never, news: 'Released.', isGood: true } } }))
    valueOf(await office.call('cases.setStatus', { caseId: kept.id, status: 'closed' }))
    await keepGiven(inOffice(kept.id))
    expect(getCase(group.db, own.id)).toMatchObject({ status: 'closed', file: { outcome: { news: 'Released.', isGood: true } } })
  })

  it('says that it is older than one that was kept, and then takes nothing by itself', async () => {
    const old = await bytesFrom(office, [kept])
    Object.assign(office.services, { now: () => '2023-02-20T10:00:00.000Z' })
    await edit(office, kept.id, { deadline: '2023-04-30' })
    await keepGiven(inOffice(kept.id))
    const token = arrive(group, old, 'old.vigilcases')
    const opened = await openIn(group, token)
    expect([opened.cases[0]?.olderThan, opened.cases[0]?.changes.map(({ key: name, usual, doubt }) => [name, usual, doubt])]).toEqual(['2023-02-20T10:00:00.000Z', [['deadline', 'keep', 'older']]])
    valueOf(await group.call('office.keepCases', keepAll(token, opened)))
    expect(getCase(group.db, kept.id)?.deadline).toBe('2023-04-30')
  })

  it('keeps only what is chosen, and a case in it twice once', async () => {
    const nurse = await keepSampleCase(office, otherAppeal)
    const twin = await keepSampleCase(office)
    const token = await give(kept, nurse, twin)
    const opened = await openIn(group, token)
    expect(opened.cases.map(({ state }) => state)).toEqual(['new', 'new', 'twice'])
    valueOf(await group.call('office.keepCases', { ...keepAll(token, opened), leftOut: [nurse.id] }))
    expect(valueOf(await group.call('cases.names', { status: 'all' })).map(({ id }) => id)).toEqual([kept.id])
  })

  it('is refused where the case or the file changed since it was looked at', async () => {
    await keepGiven(kept)
    await edit(office, kept.id, { country: 'Bolivia' })
    const token = await give(inOffice(kept.id))
    const opened = await openIn(group, token)
    await edit(group, kept.id, { title: 'Another title' })
    expect(problemCode(await group.call('office.keepCases', keepAll(token, opened)))).toBe('cases-file-changed')
    expect(getCase(group.db, kept.id)?.country).toBe('Peru')
  })

  it('takes back its documents where the change is taken back in the case', async () => {
    const own = await keepSampleCase(group)
    const read = valueOf(await office.call('cases.readText', { text: `${otherAppeal}\n` }))
    valueOf(await office.call('cases.keep', { documentId: read.documentId, draft: draftFromCase(kept), attachTo: kept.id }))
    await keepGiven(inOffice(kept.id))
    expect(getCase(group.db, own.id)?.sources).toHaveLength(2)
    valueOf(await group.call('cases.undo', { caseId: own.id }))
    expect(getCase(group.db, own.id)?.sources).toHaveLength(1)
  })
})

describe('two laptops of a group that kept one file', () => {
  it('have its case and its document once when they are joined, and no question', async () => {
    const other = groupBench(700_000)
    const bytes = await bytesFrom(office, [kept])
    for (const bench of [group, other]) {
      const token = arrive(bench, bytes)
      valueOf(await bench.call('office.keepCases', keepAll(token, await openIn(bench, token))))
    }
    const joined = joinTo(other, handOverFrom(group, true, { kind: 'everything' }))
    expect([joined.conflicts.asked, joined.changes]).toEqual([[], []])
    expect([valueOf(await other.call('cases.count', null)).open, getCase(other.db, kept.id)?.sources.length, getCase(other.db, kept.id)?.targets.length]).toEqual([1, 1, kept.targets.length])
    other.close()
  })
})

describe('a case that was deleted', () => {
  it('comes back with the file, whole', async () => {
    const token = await give(kept)
    valueOf(await group.call('office.keepCases', keepAll(token, await openIn(group, token))))
    valueOf(await group.call('cases.delete', { caseId: kept.id }))
    const opened = await openIn(group, token)
    expect(opened.cases.map(({ state, documents }) => [state, documents])).toEqual([['new', 1]])
    valueOf(await group.call('office.keepCases', keepAll(token, opened)))
    expect([getCase(group.db, kept.id)?.title, getCase(group.db, kept.id)?.sources.length]).toEqual([kept.title, 1])
  })

  it('gets ids of this laptop where those of the office are from a clock that is far ahead', async () => {
    Object.assign(group.services, { now: () => '2020-01-01T10:00:00.000Z' })
    const { added } = await keepGiven(kept)
    expect([added.length, added[0] === kept.id]).toEqual([1, false])
    expect(getCase(group.db, added[0] ?? kept.id)?.title).toBe(kept.title)
  })
})

describe('a file of cases opened elsewhere', () => {
  it('leads to where it is looked at, by any name, and other files are said for what they are', async () => {
    const token = arrive(group, await bytesFrom(office, [kept]), 'appeal.txt')
    const elsewhere = await group.call('cases.readDocument', { token, encoding: null })
    expect(elsewhere.ok ? null : [elsewhere.problem.code, elsewhere.problem.values]).toEqual(['is-office-cases', { fileName: 'appeal.txt', token }])
    const other = await group.call('office.openFile', { token: arrive(group, new TextEncoder().encode('%PDF-1.7'), 'x.vigilcases') })
    expect(other.ok ? null : [other.problem.code, other.problem.values]).toEqual(['cases-file-not-one', { kind: 'pdf' }])
    const handed = await group.call('office.openFile', { token: arrive(group, new TextEncoder().encode('age-encryption.org/v1\n-> scrypt salt 18\nrest'), 'y.vigilcases') })
    expect(problemCode(handed)).toBe('is-hand-over')
  })
})
