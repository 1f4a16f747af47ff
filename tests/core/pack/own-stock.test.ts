import { describe, expect, it } from 'vitest'
import { canBeDrawn, draftOfStock, firstStock, makeStock, measuredStock, onPaper, stockProblems, type StockDraft } from '../../../core/pack/own-stock.ts'

const a4: StockDraft = { ...firstStock.a4, name: 'Cupboard 21' }
const inches: StockDraft = { ...firstStock.letter, name: 'Cupboard 30' }
const problemsOf = (change: Partial<StockDraft>, draft = a4) => stockProblems({ ...draft, ...change }, []).map(({ field, code, by }) => [field, code, Math.round(by * 100) / 100])

describe('a label stock of the group’s own', () => {
  it('is kept in millimetres, also when it is typed in inches', () => {
    const { ok, value } = makeStock(inches, []) as { ok: true; value: ReturnType<typeof measuredStock> }
    expect([ok, value.width, value.height, value.paper, value.name]).toEqual([true, 66.675, 25.4, 'letter', 'Cupboard 30'])
    expect(draftOfStock(value, 'in')).toEqual(inches)
  })

  it('needs no distance where there is one column or row', () => {
    expect(problemsOf({ columns: 1, rows: 1, pitchX: 0, pitchY: 0 })).toEqual([])
    expect(measuredStock({ ...a4, columns: 1, pitchX: 0 }).pitchX).toBe(63.5)
  })

  it.each([
    ['a name', { name: ' ' }, [['name', 'no-name', 0]]],
    ['a name that a known stock has', { name: 'l7160' }, [['name', 'name-taken', 0]]],
    ['a short name', { name: 'x'.repeat(61) }, [['name', 'name-long', 60]]],
    ['a width', { width: 0 }, [['width', 'not-positive', 0]]],
    ['columns that do not overlap', { pitchX: 60 }, [['pitchX', 'overlap-across', 3.5]]],
    ['rows that do not overlap', { pitchY: 38 }, []],
    ['rows that are apart', { pitchY: 30 }, [['pitchY', 'overlap-down', 8.1]]],
    ['room at the side', { left: 20 }, [['left', 'off-right', 5.58]]],
    ['room at the foot', { rows: 8 }, [['top', 'off-foot', 22.95]]],
  ] as const)('needs %s', (_, change, found) => {
    expect(problemsOf(change)).toEqual(found)
  })

  it('says how much is wrong in the unit in which it is typed', () => {
    expect(problemsOf({ left: 0.575 }, inches)).toEqual([['left', 'off-right', 0.2]])
  })

  it('is of no other stock’s name', () => {
    expect(stockProblems(a4, [measuredStock({ ...a4, name: 'CUPBOARD 21' })])).toEqual([{ field: 'name', code: 'name-taken', by: 0 }])
  })

  it('is drawn once its measures are numbers', () => {
    expect([canBeDrawn(measuredStock(a4)), canBeDrawn(measuredStock({ ...a4, height: 0 }))]).toEqual([true, false])
  })
})

it('a sheet of which only the name is typed becomes the usual one of another paper; a typed one changes its paper alone', () => {
  expect([onPaper({ ...firstStock.a4, name: 'Cupboard' }, 'letter'), onPaper({ ...firstStock.a4, rows: 8 }, 'letter')]).toEqual([{ ...firstStock.letter, name: 'Cupboard' }, { ...firstStock.a4, rows: 8, paper: 'letter' }])
})
