import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StockId } from '../../../core/ids.ts'
import { firstStock } from '../../../core/pack/own-stock.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => {
  bench = await fillBench(createBench())
})
afterEach(() => bench.close())

const draft = { ...firstStock.a4, name: 'Cupboard 21' }

describe('label stocks of the group’s own', () => {
  it('are used in a pack, which keeps their measures after they are removed', async () => {
    const { id } = valueOf(await bench.call('stocks.save', { id: null, draft }))
    const choices = { ...bench.choices, parts: ['letters', 'labels'] as const, labelStock: 'cupboard 21' }
    const planned = valueOf(await bench.call('packs.plan', { choices }))
    expect(planned.ok && planned.plan.stock).toMatchObject({ id, name: 'Cupboard 21', width: 63.5 })
    valueOf(await bench.call('stocks.remove', { id }))
    const after = valueOf(await bench.call('packs.plan', { choices }))
    expect(after.ok ? [] : after.problems).toEqual([{ code: 'unknown-stock', subject: 'cupboard 21' }])
    await undoNext(bench)
    expect(valueOf(await bench.call('stocks.list', null)).map(({ name }) => name)).toEqual(['Cupboard 21'])
  })

  it('are refused when they are wrong, taken or gone', async () => {
    valueOf(await bench.call('stocks.save', { id: null, draft }))
    const [kept] = valueOf(await bench.call('stocks.list', null))
    expect([
      problemCode(await bench.call('stocks.save', { id: null, draft })),
      problemCode(await bench.call('stocks.save', { id: null, draft: { ...draft, name: 'Other', rows: 12 } })),
      problemCode(await bench.call('stocks.save', { id: bench.services.newId<StockId>(), draft })),
      problemCode(await bench.call('stocks.remove', { id: bench.services.newId<StockId>() })),
    ]).toEqual(['stock-refused', 'stock-refused', 'unknown-stock', 'unknown-stock'])
    const changed = valueOf(await bench.call('stocks.save', { id: kept?.id ?? null, draft: { ...draft, name: 'Cupboard 18', rows: 6 } }))
    expect([changed.id, changed.rows]).toEqual([kept?.id, 6])
  })
})
