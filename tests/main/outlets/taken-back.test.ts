import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, OutletId } from '../../../core/ids.ts'
import { listActions } from '../../../db/actions.ts'
import { fillBench, letter, type FullBench } from '../../kit/full-bench.ts'
import { givenLibrary, printedLibrary } from '../../kit/outlet-examples.ts'
import { createBench, undoNext, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => {
  bench = await fillBench(createBench())
})
afterEach(() => bench.close())

const view = async (outletId: OutletId) => valueOf(await bench.call('outlets.get', { outletId }))
const balance = async (outletId: OutletId) => {
  const { back, posted, signed, takenBack, out } = (await view(outletId)).balance
  return { back, posted, signed, takenBack, out }
}
const returned = async (outletId: OutletId) => valueOf(await bench.call('outlets.recordReturn', { outletId, returned: {
  on: '2023-01-25', lines: [{ caseId: bench.kept.id, back: 5, posted: 3, blank: 0, isRestMissing: false }], signed: [{ caseId: bench.kept.id, kind: 'petition-signature', count: 41 }],
} }))
const idOf = (count: number): ActionId => {
  const found = listActions(bench.db, { caseId: bench.kept.id, includeVoided: false }).find((action) => action.count === count)
  if (!found) throw new Error(`No action of ${count}`)
  return found.id
}
const takeBack = async (count: number) => valueOf(await bench.call('actions.undo', { actionIds: [idOf(count)] }))

describe('what an outlet gave back and was taken back since', () => {
  it('is said beside the numbers of the year that fell, and in its line', async () => {
    const { outletId } = await givenLibrary(bench)
    await returned(outletId)
    await takeBack(5)
    await takeBack(41)
    expect(await balance(outletId)).toEqual({ back: 0, posted: 3, signed: 0, takenBack: { back: 5, posted: 0, signed: 41 }, out: 9 })
    expect((await view(outletId)).ledger.map(({ what, in: came, left, takenBack }) => [what, came, left, takenBack])).toEqual([
      ['back', 0, 9, 5], ['posted', 3, 9, 0], ['signed', 0, 12, 41], ['given', 0, 12, 0],
    ])
    await undoNext(bench)
    expect((await balance(outletId)).takenBack).toEqual({ back: 5, posted: 0, signed: 0 })
  })

  it('is the part that a correction took off, and nothing where letters were only posted or split', async () => {
    const { outletId } = await givenLibrary(bench)
    await returned(outletId)
    valueOf(await bench.call('actions.setState', { actions: [{ id: idOf(5), count: 2 }], state: 'posted', route: 'group' }))
    expect(await balance(outletId)).toMatchObject({ back: 5, takenBack: { back: 0, posted: 0, signed: 0 } })
    valueOf(await bench.call('actions.correct', { actionId: listActions(bench.db, { caseId: bench.kept.id, includeVoided: false }).find(({ route }) => route === 'outlet')?.id ?? idOf(3), draft: { ...letter, caseId: bench.kept.id, count: 1, state: 'posted', route: 'outlet', on: '2023-01-25' } }))
    expect(await balance(outletId)).toMatchObject({ posted: 1, takenBack: { back: 0, posted: 2, signed: 0 } })
  })

  it('is said of letters that were counted by their codes, until they are counted again', async () => {
    const { outletId, codes: [first = ''] } = await printedLibrary(bench)
    const count = () => bench.call('outlets.countCode', { outletId, code: first, kind: 'posted' })
    valueOf(await count())
    await takeBack(1)
    expect(await balance(outletId)).toMatchObject({ posted: 0, takenBack: { back: 0, posted: 1, signed: 0 } })
    expect((await view(outletId)).ledger[0]).toMatchObject({ what: 'posted', isByCode: true, in: 0, takenBack: 1 })
    valueOf(await count())
    expect(await balance(outletId)).toMatchObject({ posted: 1, takenBack: { back: 0, posted: 0, signed: 0 } })
  })
})

describe('a total of days', () => {
  it('says what was taken back of these days, on Home and beside the report', async () => {
    const today = bench.services.today()
    const record = async (count: number, on: string) => valueOf(await bench.call('actions.record', { draft: { ...letter, caseId: bench.kept.id, count, state: 'posted', route: 'group', on } }))
    await record(7, today)
    await record(9, '2023-01-10')
    const said = async () => [
      valueOf(await bench.call('home.overview', null)).takenBackThisMonth,
      valueOf(await bench.call('reports.preview', { period: { from: '2023-01-01', to: today }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true } as never)).check.takenBack,
    ]
    expect(await said()).toEqual([0, 0])
    await takeBack(9)
    expect(await said()).toEqual([0, 9])
    await takeBack(7)
    expect(await said()).toEqual([7, 16])
    // A correction replaces an entry: the part of it that counts is no taking back.
    await record(4, today)
    valueOf(await bench.call('actions.correct', { actionId: idOf(4), draft: { ...letter, caseId: bench.kept.id, count: 3, state: 'posted', route: 'group', on: today } }))
    expect(await said()).toEqual([7, 16])
  })
})
