import { changesSoFar, type ReadableDb } from './handle.ts'

/**
 * A number that is another one after every change of a row since the file was opened. Nobody else can
 * change the file meanwhile: it is opened for this process alone.
 */
export const dataRevision = (db: ReadableDb): number => changesSoFar(db)
