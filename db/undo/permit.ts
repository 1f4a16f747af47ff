import { change, inTransaction, type WritableDb } from '../handle.ts'

/** The row is not a step: nothing reads its number. */
const anyNumber = 0

/**
 * Permits to remove recorded actions, which nothing else may, until the work is done. The permit is a row
 * of the same transaction, so no other one ever finds it.
 */
export const withPermit = <Value>(db: WritableDb, work: () => Value): Value =>
  inTransaction(db, () => {
    change(db, 'INSERT INTO undo_permits (step) VALUES (:anyNumber)', { anyNumber })
    const value = work()
    change(db, 'DELETE FROM undo_permits WHERE true')
    return value
  })
