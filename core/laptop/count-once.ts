import { writtenStates } from '../action/types.ts'
import { isThere } from './registers.ts'
import { isOf, partsOf, rowKey } from './shared-tables.ts'
import type { RowFields, RowKey, Rows, States } from './types.ts'

type Recorded = { readonly id: string; readonly replaces: string | null; readonly at: string; readonly code: string | null; readonly state: string }

const recordedFrom = (key: RowKey, fields: RowFields): Recorded => {
  const text = (name: string): string | null => (fields[name] === null || fields[name] === undefined ? null : String(fields[name]))
  return { id: partsOf(key).values[0] ?? '', replaces: text('replaces'), at: text('recorded_at') ?? '', code: text('letter_code'), state: text('state') ?? '' }
}

const byTime = (one: Recorded, other: Recorded): number => (one.at + one.id < other.at + other.id ? -1 : 1)

const groupsOf = <Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return groups
}

/** The actions of the rows by what replaced what, with those that are taken back. `voided` grows while the rules are applied. */
type Ledger = { readonly all: ReadonlyMap<string, Recorded>; readonly later: ReadonlyMap<string, readonly Recorded[]>; readonly voided: Map<string, string> }

const ledgerOf = (rows: Rows): Ledger => {
  const actions = [...rows].filter(([key]) => isOf('actions', key)).map(([key, fields]) => recordedFrom(key, fields)).toSorted(byTime)
  const voided = [...rows.keys()].filter((key) => isOf('action_voids', key)).map((key): readonly [string, string] => [partsOf(key).values[0] ?? '', ''])
  return {
    all: new Map(actions.map((action) => [action.id, action])), voided: new Map(voided),
    later: groupsOf(actions.filter(({ replaces }) => replaces !== null), ({ replaces }) => replaces ?? ''),
  }
}

const counts = (ledger: Ledger, id: string): boolean => !ledger.voided.has(id)

/** Whether an action counts, or one that replaced it. */
const livesOn = (ledger: Ledger, id: string): boolean => counts(ledger, id) || (ledger.later.get(id) ?? []).some((next) => livesOn(ledger, next.id))

const takeBack = (ledger: Ledger, id: string, at: string): void => {
  if (counts(ledger, id)) ledger.voided.set(id, at)
  for (const next of ledger.later.get(id) ?? []) takeBack(ledger, next.id, at)
}

/** What was replaced on two laptops, such as posted on both, counts as it was replaced last. The parts of one split are recorded at one time and belong together. */
const replacedTwice = (ledger: Ledger): void => {
  for (const next of ledger.later.values()) {
    const groups = [...groupsOf(next.filter(({ id }) => livesOn(ledger, id)), ({ at }) => at).values()]
    const last = groups.at(-1)?.[0]
    for (const group of groups.slice(0, -1)) for (const { id } of group) takeBack(ledger, id, last?.at ?? '')
  }
}

/** What was replaced on one laptop does not count beside it, although it was taken back and put back on another. */
const countedBeside = (ledger: Ledger): void => {
  for (const [id, next] of ledger.later) {
    const living = next.filter((one) => livesOn(ledger, one.id))
    if (living.length > 0 && ledger.all.has(id) && counts(ledger, id)) ledger.voided.set(id, living[0]?.at ?? '')
  }
}

const rootOf = (ledger: Ledger, action: Recorded): string => {
  const before = action.replaces === null ? undefined : ledger.all.get(action.replaces)
  return before === undefined ? action.id : rootOf(ledger, before)
}

const written: ReadonlySet<string> = new Set(writtenStates)

/** A printed letter whose code was counted on two laptops counts once: where it is posted, else where it was counted first. */
const countedCodes = (ledger: Ledger, isPutBack: (id: string) => boolean): void => {
  const coded = [...ledger.all.values()].filter(({ id, code, state }) => code !== null && counts(ledger, id) && written.has(state))
  for (const group of groupsOf(coded, ({ code }) => code ?? '').values()) {
    const kept = group.find(({ state }) => state === 'posted') ?? group[0]
    if (kept === undefined) continue
    for (const other of group) if (rootOf(ledger, other) !== rootOf(ledger, kept) && !isPutBack(other.id)) ledger.voided.set(other.id, kept.at)
  }
}

/** An action that one laptop removed by Undo after another one had it is taken back there. */
const removed = (ledger: Ledger, states: States): void => {
  for (const [id, { at }] of ledger.all) {
    const state = states.get(rowKey('actions', [id]))
    if (state !== undefined && !isThere(state) && counts(ledger, id)) ledger.voided.set(id, at)
  }
}

/** Rows with marks for what would count twice after two laptops recorded it without knowing of each other. */
export const countOnce = (rows: Rows, states: States): Rows => {
  const ledger = ledgerOf(rows)
  const before = new Set(ledger.voided.keys())
  const isPutBack = (id: string): boolean => {
    const state = states.get(rowKey('action_voids', [id]))
    return state !== undefined && !isThere(state)
  }
  removed(ledger, states)
  replacedTwice(ledger)
  countedBeside(ledger)
  countedCodes(ledger, isPutBack)
  const added = [...ledger.voided].filter(([id]) => !before.has(id)).map(([id, at]): readonly [RowKey, RowFields] => [rowKey('action_voids', [id]), { row: JSON.stringify({ voided_at: at }) }])
  return added.length === 0 ? rows : new Map([...rows, ...added])
}
