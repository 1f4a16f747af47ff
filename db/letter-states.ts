import type { ActionState } from '../core/action/types.ts'
import { rowOf, type ReadableDb } from './handle.ts'

/** Where a letter stands by the newest recording that names its code; null where none does. */
export const stateOfLetter = (db: ReadableDb, code: string): ActionState | null =>
  rowOf<{ state: ActionState }>(db, 'SELECT state FROM current_actions WHERE letter_code = :code ORDER BY sequence DESC LIMIT 1', { code })?.state ?? null
