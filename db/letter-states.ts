import type { ActionState } from '../core/action/types.ts'
import { rowOf, type ReadableDb } from './handle.ts'

/** The state of a letter by the newest action with its code; null where there is none. */
export const stateOfLetter = (db: ReadableDb, code: string): ActionState | null =>
  rowOf<{ state: ActionState }>(db, 'SELECT state FROM current_actions WHERE letter_code = :code ORDER BY sequence DESC LIMIT 1', { code })?.state ?? null
