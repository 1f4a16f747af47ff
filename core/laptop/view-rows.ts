import { countOnce } from './count-once.ts'
import { parentsOf, referredBy } from './references.ts'
import { isThere } from './registers.ts'
import { resolveField } from './resolve-field.ts'
import { partsOf, sharedNames, type SharedName } from './shared-tables.ts'
import { there, type RowFields, type RowKey, type Rows, type RowState, type SharedValue, type States } from './types.ts'

/** The values of a row by the rules of its table. */
const fieldsOfState = (table: SharedName, row: RowState): RowFields =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== there).map(([name, register]) => [name, resolveField(table, name, register)]))

const byTable = (states: States): ReadonlyMap<SharedName, readonly RowKey[]> => {
  const groups = new Map<SharedName, RowKey[]>(sharedNames.map((name) => [name, []]))
  for (const key of [...states.keys()].toSorted()) groups.get(partsOf(key).table)?.push(key)
  return groups
}

/**
 * A row as its table has it. A target or an action that one laptop removed stays, since letters and later entries refer to it:
 * the target as one that no letter goes to any more, the action taken back. Undefined for another row that was removed.
 */
const shownRow = (table: SharedName, row: RowState): RowFields | undefined => {
  if (isThere(row) || table === 'actions') return fieldsOfState(table, row)
  return table === 'targets' ? { ...fieldsOfState(table, row), retired: 1 } : undefined
}

type Known = (key: RowKey) => boolean

/** A row without references to rows that are not there; undefined where it belongs to one of them. */
const attached = (rows: Map<RowKey, RowFields>, key: RowKey, isKnown: Known): RowFields | undefined => {
  const fields = rows.get(key) ?? {}
  const isHere = (to: RowKey): boolean => rows.has(to) || isKnown(to)
  if (!parentsOf(key, fields).every((parent) => isHere(parent.key))) return undefined
  const lost = referredBy(key, fields).filter((to) => !isHere(to.key))
  return lost.length === 0 ? fields : { ...fields, ...Object.fromEntries(lost.map(({ column }) => [column, null])) }
}

const flags = ['registered', 'came', 'is_new'] as const

/** A member who was put on the list of an event on two laptops is one row: the one that was made first, with the marks of both. */
const peopleOnce = (rows: Map<RowKey, RowFields>, keys: readonly RowKey[]): void => {
  const first = new Map<string, RowKey>()
  for (const key of keys) {
    const fields = rows.get(key)
    if (fields === undefined || fields['member_id'] === null || fields['member_id'] === undefined) continue
    const who = JSON.stringify([fields['event_id'], fields['member_id']])
    const kept = first.get(who)
    if (kept === undefined) first.set(who, key)
    else {
      const both = Object.fromEntries(flags.map((flag): readonly [string, SharedValue] => [flag, Math.max(Number(rows.get(kept)?.[flag]), Number(fields[flag]))]))
      rows.set(kept, { ...rows.get(kept), ...both })
      rows.delete(key)
    }
  }
}

/**
 * The rows that the tables have after what several laptops recorded is put together. It follows from the states alone, so it is
 * the same on every laptop that knows the same. `isKnown`: whether a row is there that was never handed over.
 */
export const viewRows = (states: States, isKnown: Known = () => false): Rows => {
  const keys = byTable(states)
  const rows = new Map<RowKey, RowFields>()
  for (const [table, own] of keys) for (const key of own) {
    const state = states.get(key)
    const fields = state && shownRow(table, state)
    if (fields !== undefined) rows.set(key, fields)
  }
  for (const key of [...keys.values()].flat()) {
    if (!rows.has(key)) continue
    const fields = attached(rows, key, isKnown)
    if (fields === undefined) rows.delete(key)
    else rows.set(key, fields)
  }
  peopleOnce(rows, keys.get('event_people') ?? [])
  return countOnce(rows, states)
}
