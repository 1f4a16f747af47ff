import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StockId } from '../../core/ids.ts'
import type { OwnStock } from '../../core/pack/own-stock.ts'
import { listStocks, removeStock, saveStock } from '../../db/stocks.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'

let bench: DatabaseBench
beforeAll(() => void (bench = databaseBench()))
afterAll(() => bench.close())

const stock: OwnStock = {
  id: '01HX00000000000000000000S1' as StockId, name: 'cupboard', maker: '', paper: 'letter', columns: 3, rows: 10, width: 66.675, height: 25.4, left: 4.7625, top: 12.7, pitchX: 69.85, pitchY: 25.4,
}

describe('label stocks of the group', () => {
  it('are listed by name as they were measured, changed in place and removed', () => {
    const other: OwnStock = { ...stock, id: '01HX00000000000000000000S2' as StockId, name: 'Avery odd' }
    saveStock(bench.db(), stock)
    saveStock(bench.db(), other)
    saveStock(bench.db(), { ...stock, rows: 9 })
    expect(listStocks(bench.db())).toEqual([other, { ...stock, rows: 9 }])
    expect([removeStock(bench.db(), other.id), removeStock(bench.db(), other.id), listStocks(bench.db()).length]).toEqual([true, false, 1])
  })
})
