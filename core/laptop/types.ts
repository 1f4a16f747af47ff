import type { LaptopId } from '../ids.ts'

/** A value of a row as the database stores it. */
export type SharedValue = string | number | null

/** One change: the laptop it was noticed on, and when, in milliseconds since 1970. Later changes have higher numbers on every laptop that knows them. */
export type Version = { readonly by: LaptopId; readonly at: number }

/** A value with the change that gave it. */
export type KeptValue = { readonly value: SharedValue; readonly version: Version }

/**
 * One field of a row as several laptops may have changed it: the values that no later change replaced, and the newest change
 * of each laptop that is known. Two values are there after changes on two laptops that did not know of each other.
 */
export type Register = { readonly kept: readonly KeptValue[]; readonly seen: Readonly<Record<string, number>> }

/** A row by its fields; the field `there` is 1, or 0 after it was removed. A field that was not handed over is missing. */
export type RowState = Readonly<Record<string, Register>>

/** A table and the key of a row, as JSON: `["cases","01…"]`. */
export type RowKey = string

/** Everything that was ever handed over, or is about to be. */
export type States = ReadonlyMap<RowKey, RowState>

/** A row as it is in its table; a part of a JSON column is a field of its own, such as `file.deadlineNote`. */
export type RowFields = Readonly<Record<string, SharedValue>>

export type Rows = ReadonlyMap<RowKey, RowFields>

/** The field that says whether a row is there. */
export const there = 'there'
