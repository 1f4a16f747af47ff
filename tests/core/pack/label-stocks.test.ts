import { describe, expect, it } from 'vitest'
import { labelSheets, labelStocks } from '../../../core/pack/label-stocks.ts'

const sheets = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } }
const roundingError = 0.001

describe('labelStocks', () => {
  it.each(labelStocks.map((stock) => [stock.name, stock] as const))('%s fits its sheet, labels beside each other', (_, stock) => {
    const right = stock.left + (stock.columns - 1) * stock.pitchX + stock.width
    const bottom = stock.top + (stock.rows - 1) * stock.pitchY + stock.height
    expect({
      right: right <= sheets[stock.paper].width + roundingError,
      bottom: bottom <= sheets[stock.paper].height + roundingError,
      apart: stock.pitchX >= stock.width - roundingError && stock.pitchY >= stock.height - roundingError,
    }).toEqual({ right: true, bottom: true, apart: true })
  })
})

describe('labelSheets', () => {
  it('counts the labels used up on the first sheet', () => {
    const stock = labelStocks.find(({ name }) => name === 'L7160')
    if (!stock) throw new Error('L7160 is missing')
    expect([labelSheets(stock, 0, 1), labelSheets(stock, 21, 1), labelSheets(stock, 22, 1), labelSheets(stock, 17, 5), labelSheets(stock, 18, 5)]).toEqual([0, 1, 2, 1, 2])
  })
})
