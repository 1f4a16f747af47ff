import type { MemberId } from '../ids.ts'
import { isOf, partsOf, sharedTables } from './shared-tables.ts'
import type { KeptValue, RowKey, RowState, SharedValue, States } from './types.ts'

const isPersonal = (key: RowKey): boolean => sharedTables[partsOf(key).table].personal === 'all'

const isPersonalField = (key: RowKey, field: string): boolean => {
  const { personal } = sharedTables[partsOf(key).table]
  return personal !== 'all' && personal.some((name) => field === name || field.startsWith(`${name}/`))
}

/** What a helper gets: no member, no guest, no note. A field that is left out is not known there, so it does not come back empty. */
export const withoutPersonal = (states: States): States =>
  new Map([...states].filter(([key]) => !isPersonal(key)).map(([key, row]) => [key, Object.fromEntries(Object.entries(row).filter(([field]) => !isPersonalField(key, field)))]))

const mapped = (row: RowState, field: string, change: (value: SharedValue) => SharedValue): RowState => {
  const register = row[field]
  if (register === undefined || register.kept.every(({ value }) => value === change(value))) return row
  return { ...row, [field]: { ...register, kept: register.kept.map((kept): KeptValue => ({ ...kept, value: change(kept.value) })) } }
}

const actionsOf = (states: States, erased: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...states].filter(([key, row]) => isOf('action_members', key) && row['member_id']?.kept.some(({ value }) => erased.has(String(value)))).map(([key]) => partsOf(key).values[0] ?? ''))

/** The states with other notes of actions. */
export const withNotes = (states: States, notes: ReadonlyMap<RowKey, string>): States =>
  new Map([...states].map(([key, row]) => [key, notes.has(key) ? mapped(row, 'note', () => notes.get(key) ?? '') : row]))

/** The states without erased members: their rows, their names in lists, and the notes of what they did. */
export const withoutErased = (states: States, ids: readonly MemberId[]): States => {
  if (ids.length === 0) return states
  const erased: ReadonlySet<string> = new Set(ids)
  const actions = actionsOf(states, erased)
  const isErased = (key: RowKey): boolean => {
    const [first = ''] = partsOf(key).values
    if (isOf('members', key) || isOf('member_consents', key)) return erased.has(first)
    return isOf('action_members', key) && actions.has(first)
  }
  return new Map([...states].filter(([key]) => !isErased(key)).map(([key, row]) => {
    if (isOf('event_people', key)) return [key, mapped(row, 'member_id', (value) => (erased.has(String(value)) ? null : value))]
    return [key, isOf('actions', key) && actions.has(partsOf(key).values[0] ?? '') ? mapped(row, 'note', () => '') : row]
  }))
}
