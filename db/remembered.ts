import { changesSoFar, connectionOf, type ReadableDb } from './handle.ts'

/**
 * What is made from many rows and asked for again at each key that is typed: made once, and again after any row changed. Within
 * a transaction, which may be taken back, nothing is remembered.
 */
export const remembered = <Value>(make: (db: ReadableDb) => Value): ((db: ReadableDb) => Value) => {
  const known = new WeakMap<ReadableDb, { readonly changes: number; readonly value: Value }>()
  return (db) => {
    if (connectionOf(db).inTransaction) return make(db)
    const changes = changesSoFar(db)
    const found = known.get(db)
    if (found?.changes === changes) return found.value
    const value = make(db)
    known.set(db, { changes, value })
    return value
  }
}
