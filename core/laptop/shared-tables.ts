import { emptyCaseFile } from '../case/case-file.ts'
import { targetFieldNames } from '../case/target-fields.ts'
import { supplies } from '../event/supplies.ts'
import type { RowKey, SharedValue } from './types.ts'

/** How the rows of a table are handed over and joined. Columns that are not named here are fields. */
export type SharedTable = {
  /** The primary key, in its order. */
  readonly key: readonly string[]
  /** Columns with the row that this one belongs to: without it there is no row. */
  readonly belongsTo: Readonly<Partial<Record<string, SharedName>>>
  /** Columns that may refer to a row. */
  readonly refersTo: Readonly<Partial<Record<string, SharedName>>>
  /** Whether a row that was removed on one laptop is removed on the other. A row that is not comes back with the next join. */
  readonly isRemovable: boolean
  /** Columns that each laptop has its own value of. */
  readonly own: readonly string[]
  /** Columns with a JSON object, each of whose properties is a field: the order in which they are written. */
  readonly objects: Readonly<Record<string, readonly string[]>>
  /** Properties of such a column that are lists, with the name of the id of their items: each item is a field. */
  readonly lists: Readonly<Record<string, string>>
  /** Columns that are large and never change: they are carried beside the fields. */
  readonly carried: readonly string[]
  /** Whether all columns change together: then they are one field. */
  readonly isOneField: boolean
  /** What a copy without members leaves out: the whole table, or fields that begin like this. */
  readonly personal: 'all' | readonly string[]
}

const usual = { belongsTo: {}, refersTo: {}, isRemovable: true, own: [], objects: {}, lists: {}, carried: [], isOneField: false, personal: [] } as const

/** The tables that are handed over, each after those that it refers to. */
const tables = {
  cases: { ...usual, key: ['id'], isRemovable: false, own: ['revision'], objects: { file: Object.keys(emptyCaseFile) }, lists: { 'file.notes': 'id', 'file.replies': 'id', 'file.returned': 'id', 'file.attachments': 'id', 'file.checks': 'targetId' }, personal: ['file.notes', 'file.replies', 'file.returned', 'file.attachments'] },
  targets: { ...usual, key: ['id'], belongsTo: { case_id: 'cases' }, objects: { facts: targetFieldNames } },
  letter_codes: { ...usual, key: ['code'], belongsTo: { case_id: 'cases', target_id: 'targets' } },
  sources: { ...usual, key: ['id'], belongsTo: { case_id: 'cases' }, isRemovable: false, carried: ['bytes', 'text'] },
  attachments: { ...usual, key: ['id'], belongsTo: { case_id: 'cases' }, isRemovable: false, carried: ['bytes'], personal: 'all' },
  case_photos: { ...usual, key: ['id'], belongsTo: { case_id: 'cases' }, carried: ['bytes'], personal: 'all' },
  members: { ...usual, key: ['id'], isRemovable: false, own: ['revision', 'import_id'], personal: 'all' },
  member_consents: { ...usual, key: ['member_id', 'purpose'], belongsTo: { member_id: 'members' }, isRemovable: false, isOneField: true, personal: 'all' },
  events: { ...usual, key: ['id'], isRemovable: false, own: ['revision', 'previous_id'], objects: { supplies }, personal: ['note'] },
  event_tables: { ...usual, key: ['id'], belongsTo: { event_id: 'events' } },
  event_cases: { ...usual, key: ['event_id', 'case_id'], belongsTo: { event_id: 'events', case_id: 'cases' }, refersTo: { table_id: 'event_tables' } },
  event_tasks: { ...usual, key: ['id'], belongsTo: { event_id: 'events' } },
  event_people: { ...usual, key: ['id'], belongsTo: { event_id: 'events' }, refersTo: { member_id: 'members' }, personal: 'all' },
  sheet_totals: { ...usual, key: ['event_id', 'sheet', 'sheet_column'], belongsTo: { event_id: 'events' } },
  actions: { ...usual, key: ['id'], belongsTo: { case_id: 'cases' }, refersTo: { target_id: 'targets', replaces: 'actions' }, own: ['sequence'], personal: ['note'] },
  action_events: { ...usual, key: ['action_id'], belongsTo: { action_id: 'actions', event_id: 'events' }, refersTo: { table_id: 'event_tables' } },
  action_cells: { ...usual, key: ['action_id'], belongsTo: { action_id: 'actions' } },
  action_members: { ...usual, key: ['action_id'], belongsTo: { action_id: 'actions', member_id: 'members' }, personal: 'all' },
  action_voids: { ...usual, key: ['action_id'], belongsTo: { action_id: 'actions' }, isOneField: true },
} as const satisfies Readonly<Record<string, Omit<SharedTable, 'belongsTo' | 'refersTo'> & { readonly belongsTo: Readonly<Record<string, string>>; readonly refersTo: Readonly<Record<string, string>> }>>

export type SharedName = keyof typeof tables

export const sharedTables: Readonly<Record<SharedName, SharedTable>> = tables
export const sharedNames = Object.keys(tables) as readonly SharedName[]

/** The key of a row. */
export const rowKey = (table: SharedName, key: readonly SharedValue[]): RowKey => JSON.stringify([table, ...key])

/** The table and the key columns of a row. */
export const partsOf = (key: RowKey): { readonly table: SharedName; readonly values: readonly string[] } => {
  const [table, ...values] = JSON.parse(key) as readonly [SharedName, ...string[]]
  return { table, values }
}

/** The rows of one table among others. */
export const isOf = (table: SharedName, key: RowKey): boolean => key.startsWith(`["${table}",`)
