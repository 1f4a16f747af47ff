import { isAsked } from './resolve-field.ts'
import { changed } from './registers.ts'
import { partsOf, type SharedName } from './shared-tables.ts'
import { there, type KeptValue, type Register, type RowKey, type Rows, type RowState, type States, type Version } from './types.ts'

/** A field that was changed on two laptops that did not know of each other. */
export type Conflict = { readonly key: RowKey; readonly table: SharedName; readonly field: string; /** The values, the oldest first. */ readonly values: readonly KeptValue[] }

/** Fields with two answers: those that a person is asked about, and those that a rule decides. */
export type Conflicts = { readonly asked: readonly Conflict[]; readonly decided: readonly Conflict[] }

const differ = (values: readonly KeptValue[]): boolean => new Set(values.map(({ value }) => value)).size > 1

const conflictsOf = (key: RowKey, row: RowState): readonly Conflict[] =>
  Object.entries(row).filter(([, { kept }]) => differ(kept)).map(([field, { kept }]) => ({ key, table: partsOf(key).table, field, values: kept }))

/** The fields of the rows that were changed on two laptops. */
export const findConflicts = (states: States, rows: Rows): Conflicts => {
  const all = [...states].filter(([key]) => rows.has(key)).flatMap(([key, row]) => conflictsOf(key, row))
  const isDecided = ({ table, field }: Conflict): boolean => field === there || !isAsked(table, field)
  return { asked: all.filter((one) => !isDecided(one)), decided: all.filter(isDecided) }
}

/** Which of two values is right: the one of a change. */
export type ConflictAnswer = { readonly key: RowKey; readonly field: string; readonly version: Version }

/**
 * The value that was chosen. What this laptop changed since it last handed over gets its version when it is noticed: it is shown
 * with one, and joined with a later one. No laptop has two values of a field, so its value is the one that was meant.
 */
const chosenOf = ({ kept }: Register, { by, at }: Version): KeptValue | undefined => {
  const ofLaptop = kept.filter(({ version }) => version.by === by)
  return ofLaptop.find(({ version }) => version.at === at) ?? ofLaptop.at(-1)
}

/** The states after the answers. One about a value that is not there any more is left out. */
export const withAnswers = (states: States, answers: readonly ConflictAnswer[], version: Version): States => {
  const answered = new Map(states)
  for (const { key, field, version: chosen } of answers) {
    const row = answered.get(key)
    const register = row?.[field]
    const value = register && chosenOf(register, chosen)
    if (row !== undefined && value !== undefined) answered.set(key, { ...row, [there]: changed(row[there], 1, version), [field]: changed(register, value.value, version) })
  }
  return answered
}
