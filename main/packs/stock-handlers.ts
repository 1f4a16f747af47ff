import { z } from 'zod'
import type { StockId } from '../../core/ids.ts'
import { lengthUnits, makeStock, stockLimits } from '../../core/pack/own-stock.ts'
import { papers } from '../../core/pack/paper.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { listStocks, removeStock, saveStock } from '../../db/stocks.ts'
import type { Handlers } from '../door/handler.ts'
import { line, nothing, shaped, stockId, within } from '../door/shapes.ts'
import type { StockCalls } from '../../preload/stock-calls.ts'

const length = z.number().min(stockLimits.length.min).max(stockLimits.length.max)
const stockDraft = z.object({
  name: line, paper: z.enum(papers), unit: z.enum(lengthUnits), columns: within(stockLimits.count), rows: within(stockLimits.count),
  width: length, height: length, left: length, top: length, pitchX: length, pitchY: length,
})

/** The calls of the group's own label stocks. */
export const stockHandlers: Pick<Handlers, keyof StockCalls> = {
  'stocks.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listStocks(db)),
  },
  'stocks.save': {
    parse: shaped(z.object({ id: stockId.nullable(), draft: stockDraft })),
    changes: ['packs'],
    title: (_services, { id, draft }) => stepTitle(id === null ? 'stock-added' : 'stock-changed', { stock: draft.name.trim() }),
    run: ({ db, newId }, { id, draft }) => {
      const kept = listStocks(db)
      if (id !== null && !kept.some((stock) => stock.id === id)) return fail(plainProblem('unknown-stock'))
      const made = makeStock(draft, kept.filter((stock) => stock.id !== id))
      if (!made.ok) return fail(problemOf('stock-refused', { problems: made.problem }))
      const stock = { ...made.value, id: id ?? newId<StockId>() }
      saveStock(db, stock)
      return ok(stock)
    },
  },
  'stocks.remove': {
    parse: shaped(z.object({ id: stockId })),
    changes: ['packs'],
    title: ({ db }, { id }) => stepTitle('stock-removed', { stock: listStocks(db).find((stock) => stock.id === id)?.name ?? '' }),
    run: ({ db }, { id }) => (removeStock(db, id) ? ok(null) : fail(plainProblem('unknown-stock'))),
  },
}
