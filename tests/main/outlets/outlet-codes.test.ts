import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, OutletId } from '../../../core/ids.ts'
import { listActions } from '../../../db/actions.ts'
import { change } from '../../../db/handle.ts'
import { getPack } from '../../../db/packs.ts'
import { fillBench, letter, type FullBench } from '../../kit/full-bench.ts'
import { addLibrary, codesOf, givenLibrary, library, printedLibrary } from '../../kit/outlet-examples.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => {
  bench = await fillBench(createBench())
})
afterEach(() => bench.close())

const sums = async (outletId: OutletId) => {
  const { back, posted, out } = valueOf(await bench.call('outlets.get', { outletId })).balance
  return { back, posted, out }
}
const scan = (outletId: OutletId, code: string, kind: 'back' | 'posted' = 'back') => bench.call('outlets.countCode', { outletId, code, kind })
const returnAll = async (outletId: OutletId, back: number): Promise<unknown> =>
  valueOf(await bench.call('outlets.recordReturn', { outletId, returned: { on: '2023-01-25', lines: [{ caseId: bench.kept.id, back, posted: 0, blank: 0, isRestMissing: false }] } }))
const recordCode = (code: string) => bench.call('actions.record', { draft: { ...letter, count: 1, caseId: bench.kept.id, letterCode: code } })
const inRange = (first: string, last: string) => ({ on: '2023-01-20', dueOn: '', packs: 1, lines: [], printed: null, range: { first, last } })
const listed = () => listActions(bench.db, { caseId: bench.kept.id, includeVoided: false })

describe('letters from one code to another', () => {
  it('are given out with their codes, in either order, and are not given out again', async () => {
    const { outletId } = await addLibrary(bench)
    const { first, last } = codesOf(bench)
    const range = valueOf(await bench.call('outlets.range', { first: last, last: first.toLowerCase() }))
    expect([range.first, range.last, range.taken, range.letters, range.cases.map(({ letters }) => letters)]).toEqual([first, last, 0, 4, [4]])
    valueOf(await bench.call('outlets.giveOut', { outletId, giving: inRange(first, last) }))
    expect([await sums(outletId), valueOf(await scan(outletId, last, 'posted'))]).toEqual([{ back: 0, posted: 0, out: 4 }, { code: last, isLinked: false }])
    expect(await sums(outletId)).toEqual({ back: 0, posted: 1, out: 3 })
    expect(problemCode(await bench.call('outlets.giveOut', { outletId, giving: inRange(first, last) }))).toBe('range-taken')
  })

  it('leave out those that were counted, and are of one pack', async () => {
    const { first, last } = codesOf(bench)
    valueOf(await recordCode(first))
    expect(valueOf(await bench.call('outlets.range', { first, last }))).toMatchObject({ last, taken: 1, letters: 3 })
    const { codes } = await printedLibrary(bench)
    expect(problemCode(await bench.call('outlets.range', { first, last: codes[0] ?? '' }))).toBe('range-two-packs')
    expect([problemCode(await bench.call('outlets.range', { first: 'x', last })), problemCode(await bench.call('outlets.range', { first, last: 'QK4S-001-Z' }))]).toEqual(['letter-not-a-code', 'letter-mistyped'])
  })
})

describe('a letter that was given out by number', () => {
  it('is counted by its code, which belongs to the outlet from then on', async () => {
    const { outletId } = await givenLibrary(bench)
    const { first, last } = codesOf(bench)
    valueOf(await scan(outletId, first))
    expect([await sums(outletId), problemCode(await scan(outletId, first))]).toEqual([{ back: 1, posted: 0, out: 11 }, 'code-counted'])
    await undoNext(bench)
    expect(await sums(outletId)).toEqual({ back: 0, posted: 0, out: 12 })
    await returnAll(outletId, 12)
    expect(problemCode(await scan(outletId, last))).toBe('code-back-by-number')
  })
})

describe('a letter that may be among those that came back as a number', () => {
  const scanAtEvent = (code: string, more: { readonly isAnotherLetter?: true } = {}) => bench.call('events.countCode', { eventId: bench.eventId, id: bench.services.newId<ActionId>(), code, ...more })
  const letters = () => listed().filter(({ letterCode }) => letterCode !== null).length
  const allCodes = (): readonly string[] => getPack(bench.db, bench.packId)?.plan.letters.map(({ code }) => code) ?? []
  const printedOn = (on: string): void => void change(bench.db, 'UPDATE packs SET made_on = :on', { on })
  beforeEach(() => printedOn('2023-01-15'))

  it('is asked about wherever its code is typed, says what came back and when, and is counted once a person says that it is another one', async () => {
    const { outletId } = await givenLibrary(bench)
    const { first, last } = codesOf(bench)
    await returnAll(outletId, 12)
    const refused = await recordCode(first)
    expect(refused.ok ? null : [refused.problem.code, refused.problem.values]).toEqual(['code-maybe-by-number', { code: first, subject: library.name, count: 12, on: '2023-01-25' }])
    expect([problemCode(await scanAtEvent(first)), letters()]).toEqual(['code-maybe-by-number', 0])
    valueOf(await scanAtEvent(first, { isAnotherLetter: true }))
    valueOf(await bench.call('actions.record', { draft: { ...letter, count: 1, caseId: bench.kept.id, letterCode: last }, isAnotherLetter: true }))
    expect([letters(), problemCode(await scanAtEvent(first, { isAnotherLetter: true }))]).toEqual([2, 'code-counted'])
  })

  it('is asked about at its outlet, too, where only some came back as a number', async () => {
    const { outletId, codes: [first = ''] } = await printedLibrary(bench)
    printedOn('2023-01-15')
    await returnAll(outletId, 1)
    expect([problemCode(await scan(outletId, first)), problemCode(await recordCode(first))]).toEqual(['code-maybe-by-number', 'code-maybe-by-number'])
    valueOf(await bench.call('outlets.countCode', { outletId, code: first, kind: 'back', isAnotherLetter: true }))
    expect((await sums(outletId)).back).toBe(2)
  })

  it('is not asked about where it was printed afterwards, where nothing came back as a number, or where it is the letter of a member', async () => {
    const { outletId } = await givenLibrary(bench)
    const { first, last } = codesOf(bench)
    valueOf(await recordCode(first))
    expect(valueOf(await bench.call('outlets.get', { outletId })).out.map(({ countedByCode }) => countedByCode)).toEqual([1])
    await returnAll(outletId, 11)
    expect(problemCode(await recordCode(last))).toBe('code-maybe-by-number')
    change(bench.db, 'UPDATE pack_letters SET member_id = :memberId WHERE code = :last', { memberId: bench.memberId, last })
    expect(problemCode(await recordCode(last))).toBe('none')
    change(bench.db, 'UPDATE pack_letters SET member_id = NULL')
    printedOn('2023-01-21')
    expect(problemCode(await recordCode(codesOf(bench).first))).toBe('code-counted')
    const [, second = ''] = allCodes()
    valueOf(await recordCode(second))
  })
})

describe('an outlet that is deleted', () => {
  it('leaves its letters counted: their codes are refused with the day, and its name stays beside them', async () => {
    const { outletId, codes } = await printedLibrary(bench)
    await returnAll(outletId, codes.length)
    valueOf(await bench.call('outlets.delete', { outletId }))
    const refused = await recordCode(codes[0] ?? '')
    expect(refused.ok ? null : [refused.problem.code, refused.problem.values]).toEqual(['code-back-by-number', { code: codes[0], subject: library.name, on: '2023-01-25' }])
    expect([valueOf(await bench.call('outlets.list', null)).outlets, valueOf(await bench.call('outlets.printed', null)), problemCode(await bench.call('outlets.get', { outletId }))]).toEqual([[], [], 'unknown-outlet'])
    expect(listed().find(({ count }) => count === codes.length)?.outletName).toBe(library.name)
  })

  it('goes whole where nothing of it was counted, and its codes are free', async () => {
    const { outletId, codes } = await printedLibrary(bench)
    valueOf(await bench.call('outlets.delete', { outletId }))
    expect(valueOf(await bench.call('outlets.printed', null)).map(({ letters }) => letters)).toEqual([codes.length])
    valueOf(await recordCode(codes[0] ?? ''))
  })

  it('frees the codes of letters that were still out where each one that came back was counted by its code', async () => {
    const { outletId, codes: [first = '', second = ''] } = await printedLibrary(bench)
    valueOf(await scan(outletId, first))
    valueOf(await bench.call('outlets.delete', { outletId }))
    expect([problemCode(await recordCode(first)), problemCode(await recordCode(second))]).toEqual(['code-counted', 'none'])
  })
})

describe('what was signed at an outlet', () => {
  it('is an action of its kind, a line of the ledger, and no letter that is out', async () => {
    const { outletId } = await givenLibrary(bench)
    const caseId = bench.kept.id
    valueOf(await bench.call('outlets.recordReturn', { outletId, returned: { on: '2023-01-25', lines: [], signed: [{ caseId, kind: 'petition-signature', count: 41 }, { caseId, kind: 'solidarity-card', count: 3 }] } }))
    const view = valueOf(await bench.call('outlets.get', { outletId }))
    expect([view.balance.signed, view.balance.out, view.ledger[0]]).toEqual([44, 12, expect.objectContaining({ what: 'signed', signed: [{ kind: 'petition-signature', count: 41 }, { kind: 'solidarity-card', count: 3 }], left: 12 })])
    expect(listed().filter(({ outletName }) => outletName === library.name).map(({ kind, count, state }) => [kind, count, state]).toSorted()).toEqual([['petition-signature', 41, 'posted'], ['solidarity-card', 3, 'written']])
    await undoNext(bench)
    expect(valueOf(await bench.call('outlets.get', { outletId })).balance.signed).toBe(0)
  })
})

describe('what was posted at an outlet', () => {
  it('says where in the list, also after it is corrected, and in the report for the office', async () => {
    const { outletId } = await givenLibrary(bench)
    valueOf(await bench.call('outlets.recordReturn', { outletId, returned: { on: '2023-01-25', lines: [{ caseId: bench.kept.id, back: 0, posted: 5, blank: 0, isRestMissing: false }] } }))
    const action = listed().find(({ route }) => route === 'outlet')
    if (!action) throw new Error('Nothing was posted')
    valueOf(await bench.call('actions.correct', { actionId: action.id, draft: { ...letter, caseId: bench.kept.id, count: 4, state: 'posted', route: 'outlet', on: '2023-01-25' } }))
    expect(listed().filter(({ route }) => route === 'outlet').map(({ count, outletName }) => [count, outletName])).toEqual([[4, library.name]])
    const { report } = valueOf(await bench.call('reports.preview', { period: { from: bench.kept.addedOn, to: bench.kept.addedOn }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true }))
    expect(report.summary.cases.flatMap(({ lines }) => lines)).toEqual([])
    const january = valueOf(await bench.call('reports.preview', { period: { from: '2023-01-01', to: '2023-01-31' }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true } as never)).report
    expect(january.summary.cases.flatMap(({ lines }) => lines).map(({ route, outlet, count }) => [route, outlet, count])).toEqual([['outlet', library.name, 4]])
    // A member who holds packs is no place: the report says who posted, and no name.
    const { outlets: [first] } = valueOf(await bench.call('outlets.list', null))
    valueOf(await bench.call('outlets.edit', { outletId, revision: first?.revision ?? 1, draft: { ...library, name: '', memberId: bench.memberId } }))
    const named = valueOf(await bench.call('reports.preview', { period: { from: '2023-01-01', to: '2023-01-31' }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true } as never)).report
    expect(named.summary.cases.flatMap(({ lines }) => lines).map(({ route, outlet }) => [route, outlet])).toEqual([['member', null]])
  })
})
