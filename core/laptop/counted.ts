import { isOf, partsOf, rowKey } from './shared-tables.ts'
import type { RowKey, Rows } from './types.ts'

/** The row that takes an action back, there or not. `key`: of a row that belongs to the action, or of the action itself. */
export const voidOf = (key: RowKey): RowKey => rowKey('action_voids', [partsOf(key).values[0] ?? ''])

/** Whether an action of the rows counts. */
export const isCounted = (key: RowKey, rows: Rows): boolean => isOf('actions', key) && rows.has(key) && !rows.has(voidOf(key))
