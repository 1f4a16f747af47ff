import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutletId } from '../../../core/ids.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { emptyOutletDraft } from '../../../core/outlet/make-outlet.ts'
import { tallyOf } from '../../../db/action-tally.ts'
import { listActions } from '../../../db/actions.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { addLibrary, codesOf, givenLibrary, library, printedLibrary, threePacks } from '../../kit/outlet-examples.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { xmlTexts } from '../../kit/xml-texts.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => {
  bench = await fillBench(createBench())
})
afterEach(() => bench.close())

const view = async (outletId: OutletId) => valueOf(await bench.call('outlets.get', { outletId }))
const sums = async (outletId: OutletId) => {
  const { back, posted, blank, missing, out } = (await view(outletId)).balance
  return { back, posted, blank, missing, out }
}
const letters = () => listActions(bench.db, { caseId: bench.kept.id, includeVoided: false }).filter(({ kind, count }) => kind === 'letter' && count !== 2)
const returned = (outletId: OutletId, change: { readonly back?: number; readonly posted?: number; readonly blank?: number; readonly isRestMissing?: boolean }) =>
  bench.call('outlets.recordReturn', { outletId, returned: { on: '2023-01-25', lines: [{ caseId: bench.kept.id, back: 0, posted: 0, blank: 0, isRestMissing: false, ...change }] } })

describe('packs that are given out', () => {
  it('are out until they come back; the list says where the letters are', async () => {
    const { outletId } = await givenLibrary(bench)
    const { outlets: [first] } = valueOf(await bench.call('outlets.list', null))
    expect([first?.shownName, first?.balance]).toEqual([library.name, { missing: 0, blank: 0, posted: 0, back: 0, signed: 0, takenBack: { back: 0, posted: 0, signed: 0 }, out: 12, packsOut: 3, letters: 12, oldestOn: '2023-01-20', dueOn: '2023-02-20', askedOn: null }])
    expect((await view(outletId)).out).toEqual([{ caseId: bench.kept.id, uaNumber: bench.kept.uaNumber, name: expect.any(String) as string, letters: 12, countedByCode: 0 }])
  })

  it('of a printed pack have its codes, and are offered once', async () => {
    const { outletId, codes } = await printedLibrary(bench)
    expect((await view(outletId)).ledger.map(({ out, codes: shown }) => [out, shown])).toEqual([[codes.length, { first: codes[0], last: codes.at(-1) }]])
    expect(valueOf(await bench.call('outlets.printed', null))).toEqual([])
    await undoNext(bench)
    const [again] = valueOf(await bench.call('outlets.printed', null))
    expect([again?.name, again?.letters, again?.first]).toEqual([library.name, codes.length, codes[0]])
    const giving = { on: '2023-01-20', dueOn: '', packs: 1, lines: [], printed: { packId: again?.packId ?? bench.packId, outlet: 0 } }
    valueOf(await bench.call('outlets.giveOut', { outletId, giving }))
    expect(problemCode(await bench.call('outlets.giveOut', { outletId, giving }))).toBe('printed-gone')
  })

  it('are refused without letters', async () => {
    expect(problemCode(await bench.call('outlets.giveOut', { ...(await addLibrary(bench)), giving: { ...threePacks(bench), lines: [] } }))).toBe('giving-refused')
  })
})

describe('what came back', () => {
  it('is recorded in one step: letters to post are written, those posted there are posted at the outlet', async () => {
    const { outletId } = await givenLibrary(bench)
    valueOf(await returned(outletId, { back: 7, posted: 3, blank: 1 }))
    expect(await sums(outletId)).toEqual({ back: 7, posted: 3, blank: 1, missing: 0, out: 1 })
    expect(letters().map(({ count, state, route, on, memberId }) => [count, state, route, on, memberId])).toEqual([[7, 'written', null, '2023-01-25', null], [3, 'posted', 'outlet', '2023-01-25', null]])
    await undoNext(bench)
    expect([await sums(outletId), letters()]).toEqual([{ back: 0, posted: 0, blank: 0, missing: 0, out: 12 }, []])
  })

  it('stays counted once when it is posted, in parts or whole, and is out again when it is taken back', async () => {
    const { outletId } = await givenLibrary(bench)
    valueOf(await returned(outletId, { back: 7 }))
    const [action] = letters()
    if (!action) throw new Error('No action')
    valueOf(await bench.call('actions.setState', { actions: [{ id: action.id, count: 3 }], state: 'posted', route: 'group' }))
    expect([(await sums(outletId)).back, tallyOf(bench.db, bench.kept.id).posted]).toEqual([7, 3])
    const rest = letters().find(({ state }) => state === 'written')
    if (!rest) throw new Error('No rest')
    valueOf(await bench.call('actions.undo', { actionIds: [rest.id] }))
    expect(await sums(outletId)).toEqual({ back: 3, posted: 0, blank: 0, missing: 0, out: 9 })
  })

  it('is never more than is out, and the rest may be not heard of', async () => {
    const { outletId } = await givenLibrary(bench)
    expect([problemCode(await returned(outletId, { back: 13 })), problemCode(await returned(outletId, {}))]).toEqual(['return-refused', 'return-refused'])
    valueOf(await returned(outletId, { back: 8, isRestMissing: true }))
    expect(await sums(outletId)).toEqual({ back: 8, posted: 0, blank: 0, missing: 4, out: 0 })
  })

  it('counts a code once, wherever it is typed', async () => {
    const { outletId, codes } = await printedLibrary(bench)
    const [first = '', second = ''] = codes
    expect(valueOf(await bench.call('outlets.countCode', { outletId, code: first.toLowerCase(), kind: 'posted' }))).toEqual({ code: first, isLinked: false })
    expect(await sums(outletId)).toEqual({ back: 0, posted: 1, blank: 0, missing: 0, out: codes.length - 1 })
    expect(problemCode(await bench.call('outlets.countCode', { outletId, code: first, kind: 'back' }))).toBe('code-counted')
    // One that is counted at an evening came back too.
    valueOf(await bench.call('events.countCode', { eventId: bench.eventId, id: '01HX0000000000000000999902' as never, code: second }))
    expect(await sums(outletId)).toEqual({ back: 1, posted: 1, blank: 0, missing: 0, out: codes.length - 2 })
  })

  it('as a number takes the codes of the same letters with it', async () => {
    const { outletId, codes } = await printedLibrary(bench)
    const out = codes.length
    valueOf(await bench.call('outlets.recordReturn', { outletId, returned: { on: '2023-01-25', lines: [{ caseId: bench.kept.id, back: out, posted: 0, blank: 0, isRestMissing: false }] } }))
    const code = codes[0] ?? ''
    const draft = { caseId: bench.kept.id, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-01-25', letterCode: code, note: '' } as const
    expect([
      problemCode(await bench.call('outlets.countCode', { outletId, code, kind: 'back' })),
      problemCode(await bench.call('events.countCode', { eventId: bench.eventId, id: '01HX0000000000000000999903' as never, code })),
      problemCode(await bench.call('actions.record', { draft })),
    ]).toEqual(['code-back-by-number', 'code-back-by-number', 'code-back-by-number'])
  })

  it('is not counted at an outlet that did not get it', async () => {
    const { codes } = await printedLibrary(bench)
    const { outletId } = await addLibrary(bench)
    expect(problemCode(await bench.call('outlets.countCode', { outletId, code: codes[0] ?? '', kind: 'back' }))).toBe('code-given-elsewhere')
    expect(problemCode(await bench.call('outlets.countCode', { outletId, code: codesOf(bench).first, kind: 'back' }))).toBe('code-not-given')
  })
})

describe('an outlet', () => {
  it('that is overdue is a need of Home until somebody asked', async () => {
    const { outletId } = await addLibrary(bench)
    valueOf(await bench.call('outlets.giveOut', { outletId, giving: { ...threePacks(bench), dueOn: '2023-01-28' } }))
    const needs = async () => valueOf(await bench.call('home.overview', null)).needs.filter(({ kind }) => kind === 'outlet')
    expect(await needs()).toEqual([{ kind: 'outlet', total: 1, items: [{ kind: 'outlet', outletId, name: library.name, letters: 12, dueOn: '2023-01-28', daysLate: 4 }] }])
    valueOf(await bench.call('outlets.noteAsked', { outletIds: [outletId] }))
    expect(await needs()).toEqual([])
  })

  it('is changed and deleted; letters that came back stay recorded', async () => {
    const { outletId } = await givenLibrary(bench)
    valueOf(await returned(outletId, { back: 7 }))
    valueOf(await bench.call('outlets.edit', { outletId, revision: 1, draft: { ...library, phone: '01632 960 299' } }))
    expect(problemCode(await bench.call('outlets.edit', { outletId, revision: 1, draft: library }))).toBe('changed-outlet')
    valueOf(await bench.call('outlets.delete', { outletId }))
    expect([problemCode(await bench.call('outlets.get', { outletId })), letters().length]).toEqual(['unknown-outlet', 1])
    await undoNext(bench)
    expect([(await view(outletId)).phone, (await sums(outletId)).back]).toEqual(['01632 960 299', 7])
  })

  it('that is a member has no name once the member is deleted, and its packs stay', async () => {
    const { outletId } = valueOf(await bench.call('outlets.add', { draft: { ...emptyOutletDraft, memberId: bench.memberId } }))
    valueOf(await bench.call('outlets.giveOut', { outletId, giving: threePacks(bench) }))
    expect((await view(outletId)).shownName).toBe('Ines Albrecht')
    valueOf(await bench.call('members.delete', { memberId: bench.memberId }))
    expect([(await view(outletId)).shownName, (await sums(outletId)).out]).toEqual(['', 12])
    await undoNext(bench)
    expect((await view(outletId)).shownName).toBe('Ines Albrecht')
  })

  it('loses the letters of a case that is deleted, and has them again by Undo', async () => {
    const { outletId } = await givenLibrary(bench)
    valueOf(await returned(outletId, { back: 7 }))
    valueOf(await bench.call('cases.delete', { caseId: bench.kept.id }))
    expect((await view(outletId)).ledger).toEqual([])
    await undoNext(bench)
    expect(await sums(outletId)).toEqual({ back: 7, posted: 0, blank: 0, missing: 0, out: 5 })
  })

  it('keeps what it got of a pack that is deleted', async () => {
    const { outletId, codes } = await printedLibrary(bench)
    const [{ id: packId } = { id: bench.packId }] = valueOf(await bench.call('packs.list', null))
    valueOf(await bench.call('packs.delete', { packId }))
    expect((await view(outletId)).ledger.map(({ out, codes: shown }) => [out, shown])).toEqual([[codes.length, null]])
  })

  it('leaves nothing of a member who is erased', async () => {
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Tomas Okafor' } }))
    const { outletId } = valueOf(await bench.call('outlets.add', { draft: { ...emptyOutletDraft, memberId: bench.memberId, note: 'Ines Albrecht brings them.' } }))
    const left = valueOf(await bench.call('members.namesLeft', { memberId: bench.memberId }))
    expect(left.filter(({ place }) => place === 'outlet').map(({ text }) => text)).toEqual(['Ines Albrecht brings them.'])
    valueOf(await bench.call('members.erase', { memberId: bench.memberId, cleansNotes: false }))
    expect([(await view(outletId)).shownName, (await view(outletId)).memberId]).toEqual(['', null])
  })
})

describe('post to outlets', () => {
  it('has the address of the outlet, or of its member, and names what has none by its number', async () => {
    Object.assign(bench.services.files, { chooseSavePath: async (name: string) => ({ token: bench.services.files.keepPath(join(bench.folder, name)), fileName: name }) })
    const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht', address: '4 Rise\nLesk' } }))
    const ids = [
      (await addLibrary(bench)).outletId,
      valueOf(await bench.call('outlets.add', { draft: { ...emptyOutletDraft, memberId } })).outletId,
      valueOf(await bench.call('outlets.add', { draft: { ...emptyOutletDraft, name: 'School' } })).outletId,
    ]
    const saved = valueOf(await bench.call('outlets.savePost', { outletIds: ids, print: { on: 'labels', stock: 'L7160', startAt: 1 } }))
    const texts = xmlTexts(readZipTexts(join(bench.folder, saved?.fileName ?? ''))['word/document.xml'] ?? '').filter((text) => text !== '')
    expect([saved, texts]).toEqual([{ fileName: 'labels for outlets.docx', printed: 2, leftOut: 1 }, ['Mill Lane library', '2 Mill Lane', 'Millrace ML1 2AB', 'Ines Albrecht', '4 Rise', 'Lesk']])
    expect([problemCode(await bench.call('outlets.savePost', { outletIds: ids.slice(2), print: { on: 'envelopes', format: '10' } })), (await view(ids[1] ?? ids[0] as OutletId)).postLines]).toEqual(['no-outlet-to-post-to', ['4 Rise', 'Lesk']])
  })
})
