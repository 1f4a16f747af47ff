import type { StockId } from '../core/ids.ts'
import type { OwnStock, StockDraft } from '../core/pack/own-stock.ts'

/** The calls of the group's own label stocks. */
export type StockCalls = {
  'stocks.list': (input: null) => readonly OwnStock[]
  /** A new stock where `id` is null. */
  'stocks.save': (input: { readonly id: StockId | null; readonly draft: StockDraft }) => OwnStock
  'stocks.remove': (input: { readonly id: StockId }) => null
}
