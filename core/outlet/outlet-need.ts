import type { Day } from '../day.ts'
import type { OutletId } from '../ids.ts'
import { balanceOf, daysOverdue } from './balance.ts'
import type { OutletEntry } from './types.ts'

/** Letters that an outlet should have given back. */
export type OutletNeed = {
  readonly kind: 'outlet'
  readonly outletId: OutletId
  /** Empty for a member who was deleted. */
  readonly name: string
  readonly letters: number
  readonly dueOn: Day
  readonly daysLate: number
}

/** The first of them and their number, the longest overdue first. */
export type OutletNeedGroup = { readonly kind: 'outlet'; readonly items: readonly OutletNeed[]; readonly total: number }

type Given = { readonly id: OutletId; readonly name: string; readonly entries: readonly OutletEntry[] }

/** The outlets to ask on a day; no group where there are none. */
export const outletsInNeed = (outlets: readonly Given[], today: Day, limit: number): readonly OutletNeedGroup[] => {
  const items = outlets.flatMap(({ id, name, entries }): readonly OutletNeed[] => {
    const balance = balanceOf(entries, today)
    const daysLate = daysOverdue(balance, today)
    return daysLate === null || balance.dueOn === null ? [] : [{ kind: 'outlet', outletId: id, name, letters: balance.out, dueOn: balance.dueOn, daysLate }]
  }).toSorted((one, other) => other.daysLate - one.daysLate)
  return items.length === 0 ? [] : [{ kind: 'outlet', items: items.slice(0, limit), total: items.length }]
}
