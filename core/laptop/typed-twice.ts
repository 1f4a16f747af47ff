import { isCounted } from './counted.ts'
import { isOf, partsOf, rowKey } from './shared-tables.ts'
import type { RowKey, Rows } from './types.ts'

/** A row of a paper sheet that has entries of two laptops, by its case. */
export type TypedTwice = { readonly sheet: number; readonly caseKey: RowKey }

/** The action that an entry began as: it may have been corrected or posted since. */
const firstOf = (key: RowKey, rows: Rows): RowKey => {
  const before = rows.get(key)?.['replaces']
  const earlier = before === null || before === undefined ? null : rowKey('actions', [before])
  return earlier !== null && rows.has(earlier) ? firstOf(earlier, rows) : key
}

/**
 * Rows of paper sheets in which this laptop and the other one have entries that count. Both are kept, because nobody but the group
 * knows whether it was one sheet of paper typed twice or two sheets. `before`: the rows of this laptop; `after`: those with the join.
 */
export const typedTwice = (before: Rows, after: Rows): readonly TypedTwice[] => {
  const cells = new Map<string, { readonly of: TypedTwice; readonly own: Set<boolean>; readonly isNew: boolean }>()
  for (const [key, cell] of [...after].filter(([one]) => isOf('action_cells', one))) {
    const action = rowKey('actions', partsOf(key).values)
    if (!isCounted(action, after)) continue
    const of = { sheet: Number(cell['sheet']), caseKey: rowKey('cases', [after.get(action)?.['case_id'] ?? '']) }
    const name = JSON.stringify([after.get(rowKey('action_events', partsOf(key).values))?.['event_id'], of, cell['sheet_column']])
    const known = cells.get(name) ?? { of, own: new Set<boolean>(), isNew: false }
    known.own.add(before.has(firstOf(action, after)))
    cells.set(name, { ...known, isNew: known.isNew || !before.has(action) })
  }
  const found = [...cells.values()].filter(({ own, isNew }) => own.size === 2 && isNew).map(({ of }) => of)
  return [...new Map(found.map((of) => [JSON.stringify(of), of])).values()].toSorted((one, other) => one.sheet - other.sheet)
}
