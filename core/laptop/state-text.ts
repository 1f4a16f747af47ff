import type { KeptValue, Register, RowState, SharedValue, Version } from './types.ts'
import { there } from './types.ts'

type KeptText = readonly [SharedValue, string, number]
/** A value alone where the field is as the first change of the row made it, else all values with their changes, and what is known. */
type RegisterText = SharedValue | readonly [readonly KeptText[], Register['seen']]
type StateText = { readonly first: readonly [string, number]; readonly fields: Readonly<Record<string, RegisterText>> }

const isFirst = ({ kept, seen }: Register, { by, at }: Version): boolean =>
  kept.length === 1 && kept[0]?.version.by === by && kept[0].version.at === at && Object.keys(seen).length === 1 && seen[by] === at

const registerText = (register: Register, first: Version): RegisterText =>
  isFirst(register, first) ? (register.kept[0]?.value ?? null) : [register.kept.map(({ value, version }): KeptText => [value, version.by, version.at]), register.seen]

/** A state as the database and a file keep it, as JSON. Most fields were never changed, so they are only their value. */
export const stateToText = (row: RowState): string => {
  // In one order, so that equal states are equal texts.
  const registers = Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const first = (registers.find(([name]) => name !== there) ?? registers[0])?.[1].kept[0]?.version
  if (first === undefined) throw new Error('A row without fields')
  return JSON.stringify({ first: [first.by, first.at], fields: Object.fromEntries(registers.map(([name, register]) => [name, registerText(register, first)])) } satisfies StateText)
}

const registerFrom = (text: RegisterText, first: Version): Register => {
  if (text === null || typeof text !== 'object') return { kept: [{ value: text, version: first }], seen: { [first.by]: first.at } }
  const [kept, seen] = text
  return { kept: kept.map(([value, by, at]): KeptValue => ({ value, version: { by: by as Version['by'], at } })), seen }
}

/** The state of a row. Throws on anything that is no state. */
export const stateFromText = (json: string): RowState => {
  const { first: [by, at], fields } = JSON.parse(json) as StateText
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, registerFrom(text, { by: by as Version['by'], at })]))
}
