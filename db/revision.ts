import { changesSoFar, uncountedOf, type ReadableDb } from './handle.ts'

/**
 * A number that changes with every change of the data since the file was opened; drafts do not count. No other
 * process can change the file: it is locked.
 */
export const dataRevision = (db: ReadableDb): number => changesSoFar(db) - uncountedOf(db)
