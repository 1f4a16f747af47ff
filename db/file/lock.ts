import { chmodSync } from 'node:fs'
import Database from 'better-sqlite3'
import { onlyForOwner } from './durable.ts'
import { inPlace } from './in-place.ts'

/**
 * Takes the lock of a data folder, held on an empty file of its own: the database itself may not even be
 * opened before it is known who else has it. The system gives the lock back when the process dies.
 * Throws SQLITE_BUSY while another process holds it. Returns what releases it.
 */
export const takeLock = (path: string): (() => void) => {
  const lockPath = `${path}-lock`
  // A second program waits a little and is then refused; it must never hang.
  const connection = new Database(lockPath, { timeout: 1000 })
  const isInPlace = inPlace(lockPath)
  try {
    chmodSync(lockPath, onlyForOwner)
    connection.pragma('journal_mode = MEMORY')
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    throw error
  }
  // Who had it removed it with the data that were begun: a lock without a name keeps nobody out.
  if (!isInPlace()) {
    connection.close()
    return takeLock(path)
  }
  return () => connection.close()
}
