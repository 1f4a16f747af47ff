import { closeSync, existsSync, openSync, rmSync } from 'node:fs'
import { onlyForOwner } from '../file/durable.ts'

const placeOf = (path: string): string => `${path}-typed-lost`

/** Notes beside locked data that what was typed last could not be kept. The file is empty: most often a full disk is why, and an empty file needs no room. */
export const noteTypedLost = (path: string): void => {
  try {
    closeSync(openSync(placeOf(path), 'a', onlyForOwner))
  } catch {
    // A stick that is gone: nothing can be noted on it.
  }
}

/** Whether what was typed last was lost, and nobody has read it yet. */
export const isTypedLost = (path: string): boolean => existsSync(placeOf(path))

/** Somebody has read it. */
export const endTypedLost = (path: string): void => rmSync(placeOf(path), { force: true })
