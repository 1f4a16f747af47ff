import { labelTypeFor } from '../../core/pack/address-room.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { Look } from './paragraphs.ts'
import { labelLines } from './practice-mark.ts'

/** A row of labels: its texts from left to right, used and left-over labels being empty, and the place of its looks in `variants`. */
export type LabelRow = { readonly texts: readonly string[]; readonly variant: number }

/** All rows of labels of a pack, and the few different looks that rows have: one for each label of the row. */
export type LabelRows = { readonly variants: readonly (readonly Look[])[]; readonly rows: readonly LabelRow[] }

export const noLabels: LabelRows = { variants: [], rows: [] }

type Label = { readonly text: string; readonly look: Look }

const emptyLabel: Label = { text: '', look: { size: 10.5, lineHeight: 12.6 } }

/** An address that does not fit even in the smallest type is left out: the plan names it, and a label never has a part of it. One of a practice pack still says so. */
const labelOf = (stock: LabelStock, plan: PackPlan, addressLines: readonly string[]): Label => {
  const { size, lineHeight, fits, lines } = labelTypeFor(stock, labelLines(plan, addressLines))
  return fits ? { text: lines.join('\n'), look: { size, lineHeight } } : { ...emptyLabel, text: labelLines(plan, []).join('\n') }
}

/** The labels of a pack, row by row, each address in the largest type that fits its own label. */
export const labelRowsOf = (plan: PackPlan): LabelRows => {
  const { stock } = plan
  if (stock === null || plan.counts.labelSheets === 0) return noLabels
  const labels = plan.batches.map((batch) => labelOf(stock, plan, batch.addressLines))
  const first = plan.choices.labelStart - 1
  const known = new Map<string, number>()
  const variants: (readonly Look[])[] = []
  const rows = Array.from({ length: Math.ceil((first + plan.letters.length) / stock.columns) }, (_, row): LabelRow => {
    const own = Array.from({ length: stock.columns }, (_column, column) => labels[plan.letters[row * stock.columns + column - first]?.batch ?? -1] ?? emptyLabel)
    const key = own.map(({ look }) => look.size).join(' ')
    const variant = known.get(key) ?? variants.push(own.map(({ look }) => look)) - 1
    known.set(key, variant)
    return { texts: own.map(({ text }) => text), variant }
  })
  return { variants, rows }
}
