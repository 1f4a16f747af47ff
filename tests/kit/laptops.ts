import type { LaptopId } from '../../core/ids.ts'
import { newestChange, joinStates } from '../../core/laptop/registers.ts'
import { observeRows } from '../../core/laptop/observe-rows.ts'
import type { RowFields, RowKey, Rows, States } from '../../core/laptop/types.ts'
import { viewRows } from '../../core/laptop/view-rows.ts'

/** A laptop without a database: what it knows, and its rows as a person changes them. */
export type Laptop = { readonly id: LaptopId; states: States; rows: Map<RowKey, RowFields>; clock: number }

export const laptop = (name: string): Laptop => ({ id: name as LaptopId, states: new Map(), rows: new Map(), clock: 0 })

/** What it hands over: everything, with what changed since the last time. */
export const handOver = (one: Laptop): States => {
  one.clock = Math.max(one.clock, newestChange(one.states)) + 1
  const noticed = observeRows({ states: one.states, view: viewRows, current: one.rows, version: { by: one.id, at: one.clock } })
  one.states = new Map([...one.states, ...noticed])
  return one.states
}

/** Joins what another one handed over. */
export const join = (one: Laptop, file: States): void => {
  one.states = joinStates(handOver(one), file)
  one.rows = new Map(viewRows(one.states))
}

/** Rows in an order of their own, to compare. */
export const dumpOf = (rows: Rows): readonly unknown[] =>
  [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, fields]) => [key, Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1))])
