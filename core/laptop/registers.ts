import type { KeptValue, Register, RowState, SharedValue, States, Version } from './types.ts'
import { there } from './types.ts'

const isSame = (one: KeptValue, other: KeptValue): boolean => one.version.by === other.version.by && one.version.at === other.version.at

/** Whether a register knows of a change. */
const hasSeen = ({ seen }: Register, { version }: KeptValue): boolean => (seen[version.by] ?? 0) >= version.at

/** The order of changes; the same on every laptop. */
const inOrder = (one: KeptValue, other: KeptValue): number =>
  one.version.at - other.version.at || (one.version.by < other.version.by ? -1 : Number(one.version.by > other.version.by))

const joinSeen = (one: Register['seen'], other: Register['seen']): Register['seen'] => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted()
  return Object.fromEntries(names.map((name) => [name, Math.max(one[name] ?? 0, other[name] ?? 0)]))
}

/** What two laptops know of one field: a value that the other one has replaced is dropped. In any order, any number of times, the result is the same. */
export const joinRegisters = (one: Register, other: Register): Register => ({
  kept: [
    ...one.kept.filter((value) => other.kept.some((kept) => isSame(kept, value)) || !hasSeen(other, value)),
    ...other.kept.filter((value) => !one.kept.some((kept) => isSame(kept, value)) && !hasSeen(one, value)),
  ].toSorted(inOrder),
  seen: joinSeen(one.seen, other.seen),
})

/** Two states of a row, field by field; one that is missing in one of them is as in the other. */
const joinRows = (one: RowState, other: RowState): RowState =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted().map((name) => {
    const [first, second] = [one[name], other[name]]
    if (first === undefined || second === undefined) return [name, (first ?? second) as Register]
    return [name, joinRegisters(first, second)]
  }))

/** Everything that two laptops know. */
export const joinStates = (one: States, other: States): States => {
  const joined = new Map(one)
  for (const [key, row] of other) {
    const known = joined.get(key)
    joined.set(key, known === undefined ? row : joinRows(known, row))
  }
  return joined
}

/** A field after a change that knew everything in it. */
export const changed = (register: Register | undefined, value: SharedValue, version: Version): Register =>
  ({ kept: [{ value, version }], seen: { ...register?.seen, [version.by]: version.at } })

/** The value of a field: the one that was changed last, until a person chooses. */
export const newestValue = ({ kept }: Register): SharedValue => kept.at(-1)?.value ?? null

/** Whether a row is there. Where one laptop removed it and another one changed it, it is. */
export const isThere = (row: RowState): boolean => row[there]?.kept.some(({ value }) => value === 1) ?? false

/** The newest change that is known, in milliseconds since 1970. */
export const newestChange = (states: States): number => {
  let newest = 0
  for (const row of states.values()) for (const { seen } of Object.values(row)) for (const at of Object.values(seen)) if (at > newest) newest = at
  return newest
}
