import { labelTypeFor } from '../../core/pack/address-room.ts'
import { labelOrder } from '../../core/pack/label-order.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import type { PackItem } from '../../core/pack/pack-order.ts'
import { fittingSendersOf } from '../../core/pack/return-labels.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { Look } from './paragraphs.ts'
import { labelLines } from './practice-mark.ts'

/** A row of labels: its texts from left to right, used and left-over labels being empty, and the place of its looks in `variants`. */
export type LabelRow = { readonly texts: readonly string[]; readonly variant: number }

/** Rows of labels, and the few different looks that rows have: one for each label of the row. */
export type LabelRows = { readonly variants: readonly (readonly Look[])[]; readonly rows: readonly LabelRow[] }

/** Sheets of labels of one stock. */
export type LabelSheets = LabelRows & { readonly stock: LabelStock }

type Label = { readonly text: string; readonly look: Look }

const emptyLabel: Label = { text: '', look: { size: 10.5, lineHeight: 12.6 } }

/** An address that does not fit even in the smallest type is left out: the plan names it, and a label never has a part of it. One of a practice pack still says so. */
const labelOf = (stock: LabelStock, plan: PackPlan, addressLines: readonly string[]): Label => {
  const { size, lineHeight, fits, lines } = labelTypeFor(stock, labelLines(plan, addressLines))
  return fits ? { text: lines.join('\n'), look: { size, lineHeight } } : { ...emptyLabel, text: labelLines(plan, []).join('\n') }
}

/** Labels row by row, each address in the largest type that fits its own label. `at` is the label at a place, from 0, among `count`; `start`, from 1, is the first label to use. */
const rowsOf = (stock: LabelStock, start: number, count: number, at: (place: number) => Label | undefined): LabelRows => {
  const first = start - 1
  const known = new Map<string, number>()
  const variants: (readonly Look[])[] = []
  const rows = Array.from({ length: Math.ceil((first + count) / stock.columns) }, (_, row): LabelRow => {
    const own = Array.from({ length: stock.columns }, (_column, column) => at(row * stock.columns + column - first) ?? emptyLabel)
    const key = own.map(({ look }) => look.size).join(' ')
    const variant = known.get(key) ?? variants.push(own.map(({ look }) => look)) - 1
    known.set(key, variant)
    return { texts: own.map(({ text }) => text), variant }
  })
  return { variants, rows }
}

const noRows = { variants: [], rows: [] } as const

/** The address labels of a pack. */
export const labelRowsOf = (plan: PackPlan): LabelRows => {
  const { stock, letters } = plan
  if (stock === null || plan.counts.labelSheets === 0) return noRows
  const addresses = plan.batches.map((batch) => labelOf(stock, plan, batch.addressLines))
  const labels = labelOrder(plan).map((label) => ('note' in label ? labelOf(stock, plan, label.note) : addresses[letters[label.letter]?.batch ?? -1]))
  return rowsOf(stock, plan.choices.labelStart, labels.length, (place) => labels[place])
}

/** The labels with senders' addresses, those of one sender after the other. */
const returnRowsOf = (plan: PackPlan): LabelRows => {
  const { returnStock: stock, choices: { returnCount } } = plan
  if (stock === null) return noRows
  const labels = fittingSendersOf(plan).map(({ lines }) => labelOf(stock, plan, lines))
  return rowsOf(stock, 1, labels.length * returnCount, (place) => (place < 0 ? undefined : labels[Math.floor(place / returnCount)]))
}

/** Some rows of labels: first and, excluded, last. */
export type RowRange = { readonly from: number; readonly to: number }

/** The sheets of labels that some items of a pack print, in order; `only` those rows of each. */
export const labelSheetsOf = (plan: PackPlan, items: readonly PackItem[], only: Readonly<Record<'labels' | 'returns', RowRange>>): readonly LabelSheets[] =>
  items.flatMap(({ kind }) => {
    if (kind !== 'labels' && kind !== 'returns') return []
    const stock = kind === 'labels' ? plan.stock : plan.returnStock
    const { variants, rows } = kind === 'labels' ? labelRowsOf(plan) : returnRowsOf(plan)
    return stock === null || rows.length === 0 ? [] : [{ stock, variants, rows: rows.slice(only[kind].from, only[kind].to) }]
  })
