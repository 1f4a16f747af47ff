import { parentsOf } from './references.ts'
import { changed, isThere, newestValue } from './registers.ts'
import { isOf, partsOf, rowKey, sharedTables } from './shared-tables.ts'
import { there, type RowFields, type RowKey, type Rows, type RowState, type SharedValue, type States, type Version } from './types.ts'

type Seen = {
  /** What was known after the last hand-over or join. */
  readonly states: States
  /** The rows that this gives: `viewRows` of it. */
  readonly shown: Rows
  /** The rows as they are now. */
  readonly current: Rows
  /** The change that everything noticed now is. */
  readonly version: Version
}

const isEmpty = (value: SharedValue): boolean => value === null || value === '' || value === '[]'

/** A field that was not handed over and is empty here is not known, rather than emptied. */
const differing = (row: RowState, shown: RowFields, now: RowFields): readonly string[] =>
  [...new Set([...Object.keys(shown), ...Object.keys(now)])].filter((name) => {
    const value = now[name] ?? null
    return row[name] === undefined && shown[name] === undefined ? !isEmpty(value) : value !== (shown[name] ?? null)
  })

const withChanges = (row: RowState, names: readonly string[], now: RowFields, version: Version): RowState => ({
  ...row, ...Object.fromEntries(names.map((name) => [name, changed(row[name], now[name] ?? null, version)])), [there]: changed(row[there], 1, version),
})

/** A row that was there before and is here again is as it is now. */
const shownBefore = (row: RowState): RowFields => Object.fromEntries(Object.entries(row).filter(([name]) => name !== there).map(([name, register]) => [name, newestValue(register)]))

const isUnchanged = (shown: RowFields | undefined, now: RowFields): boolean => shown !== undefined && differing({}, shown, now).length === 0

/** Whether Redo brought back an action that Undo had removed here: it is not taken back, as it would be after a join. */
const isRedone = ({ current }: Seen, key: RowKey, row: RowState): boolean =>
  isOf('actions', key) && !isThere(row) && !current.has(rowKey('action_voids', partsOf(key).values))

const presentRow = (seen: Seen, key: RowKey, now: RowFields): RowState | undefined => {
  const { states, shown, version } = seen
  const [row, before] = [states.get(key), shown.get(key)]
  // A mark that a rule of the join made belongs to nobody.
  if (row === undefined) return isUnchanged(before, now) ? undefined : withChanges({}, Object.keys(now), now, version)
  const names = differing(row, before ?? shownBefore(row), now)
  return before !== undefined && names.length === 0 && !isRedone(seen, key, row) ? undefined : withChanges(row, names, now, version)
}

const missingRow = ({ states, shown, current, version }: Seen, key: RowKey): RowState | undefined => {
  const before = shown.get(key)
  if (before === undefined || !sharedTables[partsOf(key).table].isRemovable) return undefined
  // It went with what it belongs to, which comes back whole.
  if (!parentsOf(key, before).every((parent) => current.has(parent.key))) return undefined
  const row = states.get(key) ?? {}
  if (row[there] !== undefined && !isThere(row)) return undefined
  return { ...row, [there]: changed(row[there], 0, version) }
}

/**
 * The marks of a join that took an action back because it would have counted twice, and that no rule makes any more: what it
 * would have counted beside is taken back here. They stay, as a change of this laptop, so that each laptop counts what this
 * one shows. `seen`: with everything else that was noticed.
 */
const keptMarks = ({ states, shown, current, version }: Seen): States =>
  new Map([...current]
    .filter(([key]) => isOf('action_voids', key) && !states.has(key) && !shown.has(key))
    .map(([key, now]): readonly [RowKey, RowState] => [key, withChanges({}, Object.keys(now), now, version)]))

/**
 * What changed since the last hand-over or join: the states of rows that are new, have other values or were removed, as one
 * change of this laptop. The rows of everything that is known have to be in `current`, with all that belongs to it.
 * `view`: `viewRows`, with what this laptop knows and never handed over.
 */
export const observeRows = ({ view, ...known }: Omit<Seen, 'shown'> & { readonly view: (states: States) => Rows }): States => {
  const seen: Seen = { ...known, shown: view(known.states) }
  const noticed = new Map<RowKey, RowState>()
  for (const key of new Set([...seen.current.keys(), ...seen.shown.keys()])) {
    const now = seen.current.get(key)
    const row = now === undefined ? missingRow(seen, key) : presentRow(seen, key, now)
    if (row !== undefined) noticed.set(key, row)
  }
  if (noticed.size === 0) return noticed
  const states: States = new Map([...seen.states, ...noticed])
  return new Map([...noticed, ...keptMarks({ ...seen, states, shown: view(states) })])
}
