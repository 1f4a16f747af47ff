import type { StockProblem } from '../core/pack/own-stock.ts'
import type { Messages } from './generated/messages.ts'
import type { Format } from './format.ts'

/** What is wrong with a typed label stock: `by` is how far, in the unit that it is typed in. */
export const stockProblemWords = ({ code, by }: StockProblem, { printing, format }: Pick<Messages, 'printing'> & { readonly format: Format }): string => {
  const { problems } = printing.stocks
  switch (code) {
    case 'no-name':
    case 'name-taken':
    case 'not-positive': return problems[code]
    case 'name-long': return problems[code]({ max: format.number(by) })
    case 'overlap-across':
    case 'overlap-down':
    case 'off-right':
    case 'off-foot': return problems[code]({ by: format.number(Math.ceil(by * 100) / 100) })
  }
}
