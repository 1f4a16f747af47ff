import { stateFromText, stateToText } from '../../core/laptop/state-text.ts'
import type { RowKey, States } from '../../core/laptop/types.ts'
import { change, inTransaction, rowsOf, type ReadableDb, type WritableDb } from '../handle.ts'

/** Everything that was ever handed over or joined. */
export const sharedStates = (db: ReadableDb): States =>
  new Map(rowsOf<{ key: RowKey; state: string }>(db, 'SELECT row_key AS "key", state FROM shared_rows').map(({ key, state }) => [key, stateFromText(state)]))

/** Keeps the states that differ from those before. */
export const keepStates = (db: WritableDb, before: States, after: States): void =>
  inTransaction(db, () => {
    for (const [key, row] of after) {
      if (row !== before.get(key)) {
        change(db, 'INSERT INTO shared_rows (row_key, state) VALUES (:key, :state) ON CONFLICT (row_key) DO UPDATE SET state = excluded.state WHERE state <> excluded.state', { key, state: stateToText(row) })
      }
    }
    for (const key of before.keys()) if (!after.has(key)) change(db, 'DELETE FROM shared_rows WHERE row_key = :key', { key })
  })
