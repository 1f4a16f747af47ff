import { labelStock } from '../../core/pack/label-stocks.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { labelLines } from './practice-mark.ts'

/** Address texts of the label sheets, row by row; used labels and those left over are empty. */
export function* labelRows(plan: PackPlan): Generator<readonly string[]> {
  const stock = labelStock(plan.choices.labelStock)
  if (stock === undefined || plan.counts.labelSheets === 0) return
  const texts = plan.batches.map((batch) => labelLines(plan, batch.addressLines).join('\n'))
  const first = plan.choices.labelStart - 1
  const rows = Math.ceil((first + plan.letters.length) / stock.columns)
  for (let row = 0; row < rows; row += 1) {
    yield Array.from({ length: stock.columns }, (_, column) => {
      const letter = plan.letters[row * stock.columns + column - first]
      return letter === undefined ? '' : (texts[letter.batch] ?? '')
    })
  }
}
