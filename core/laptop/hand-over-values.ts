import { dayFrom } from '../day.ts'
import { idFrom, isId, type EventId, type LaptopId, type MemberId } from '../ids.ts'
import { fail, ok, type Result } from '../result.ts'
import { handOverForm, handOverKinds, type CarriedColumns, type HandOver, type HandOverHead } from './hand-over.ts'
import { sharedTables, type SharedName } from './shared-tables.ts'
import { stateFromText } from './state-text.ts'
import type { Register, RowKey, RowState } from './types.ts'

/** What a file of this form holds, as plain values. `rows`: the key and the state of each row. */
export type HandOverValues = {
  readonly form: number
  readonly head: HandOverHead
  readonly erased: HandOver['erased']
  readonly rows: readonly (readonly [RowKey, string])[]
}

/** Later than any change that a laptop can make. */
const maxTime = Date.UTC(3000, 0)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTime = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < maxTime

const eventFrom = (value: unknown): HandOverHead['event'] | undefined => {
  if (value === null) return null
  if (!isRecord(value)) return undefined
  const [id, on] = [idFrom<EventId>(String(value['id'])), dayFrom(String(value['on']))]
  return id === undefined || on === undefined || !isText(value['name']) ? undefined : { id, name: value['name'], on }
}

const headFrom = (value: unknown): HandOverHead | undefined => {
  if (!isRecord(value) || !isRecord(value['from'])) return undefined
  const { from, at, withMembers, schema, cases } = value
  const [laptopId, event] = [idFrom<LaptopId>(String(from['id'])), eventFrom(value['event'])]
  const returnBy = value['returnBy'] === null ? null : dayFrom(String(value['returnBy']))
  const what = handOverKinds.find((kind) => kind === value['what'])
  if (laptopId === undefined || event === undefined || returnBy === undefined || what === undefined || (what === 'event') !== (event !== null)) return undefined
  if (!isText(from['name']) || !isText(at) || Number.isNaN(Date.parse(at)) || typeof withMembers !== 'boolean' || !Number.isSafeInteger(schema) || !Number.isSafeInteger(cases)) return undefined
  return { from: { id: laptopId, name: from['name'] }, at, what, event, cases: Number(cases), returnBy, withMembers, schema: Number(schema) }
}

const erasedFrom = (value: unknown): HandOver['erased'] | undefined => {
  if (!Array.isArray(value)) return undefined
  const erased = value.flatMap((one: unknown) => {
    const id = isRecord(one) ? idFrom<MemberId>(String(one['id'])) : undefined
    const on = isRecord(one) ? dayFrom(String(one['on'])) : undefined
    return id === undefined || on === undefined ? [] : [{ id, on }]
  })
  return erased.length === value.length ? erased : undefined
}

/** Parts of keys that are no ids. */
const otherParts: Readonly<Partial<Record<string, RegExp>>> = { purpose: /^[a-z-]{1,40}$/u, code: /^[0-9A-Z]{4}-\d{3,5}-[0-9A-Z]$/u, sheet: /^[1-9]\d{0,5}$/u, sheet_column: /^[a-z-]{1,40}$/u }
const isKeyPart = (name: string, part: string): boolean => otherParts[name]?.test(part) ?? isId(part)

/** Whether the text is the key of a row of a table that is handed over. */
const isRowKey = (key: unknown): key is RowKey => {
  if (!isText(key)) return false
  const parts: unknown = JSON.parse(key)
  if (!Array.isArray(parts) || !parts.every(isText) || !Object.hasOwn(sharedTables, String(parts[0]))) return false
  const names = sharedTables[parts[0] as SharedName].key
  return JSON.stringify(parts) === key && parts.length === names.length + 1 && names.every((name, index) => isKeyPart(name, parts[index + 1] ?? ''))
}

const isRegister = ({ kept, seen }: Register): boolean =>
  kept.length > 0 && Object.entries(seen).every(([laptop, at]) => isId(laptop) && isTime(at)) &&
  kept.every(({ value, version: { by, at } }) => (value === null || isText(value) || Number.isSafeInteger(value)) && isId(by) && isTime(at) && (seen[by] ?? -1) >= at)

const rowFrom = (one: unknown): readonly [RowKey, RowState] | undefined => {
  if (!Array.isArray(one) || !isRowKey(one[0]) || !isText(one[1])) return undefined
  const row = stateFromText(one[1])
  return Object.values(row).every(isRegister) ? [one[0], row] : undefined
}

/** The values of a file as a hand-over. Anything else is refused whole. */
export const handOverFrom = (value: unknown, carried: ReadonlyMap<RowKey, CarriedColumns>): Result<HandOver, 'damaged' | 'newer'> => {
  if (!isRecord(value) || !Number.isSafeInteger(value['form'])) return fail('damaged')
  if (Number(value['form']) > handOverForm) return fail('newer')
  const { rows } = value
  const [head, erased] = [headFrom(value['head']), erasedFrom(value['erased'])]
  if (head === undefined || erased === undefined || !Array.isArray(rows)) return fail('damaged')
  try {
    const found = rows.map(rowFrom)
    const states = new Map(found.filter((row) => row !== undefined))
    return states.size === rows.length ? ok({ head, erased, states, carried }) : fail('damaged')
  } catch {
    return fail('damaged')
  }
}
