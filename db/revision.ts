import { changesSoFar, type ReadableDb } from './handle.ts'

/**
 * A number that changes with every change of a row since the file was opened. No other process can change
 * the file: it is locked.
 */
export const dataRevision = (db: ReadableDb): number => changesSoFar(db)
