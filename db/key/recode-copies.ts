import { basename } from 'node:path'
import { copyPaths } from '../file/find-copies.ts'
import { problemOf } from '../file/problem.ts'
import { recode, type KeyChange } from '../file/recode.ts'

/** A copy that could not be converted, because it is damaged or there is no room: it stays as it was. */
export type LeftCopy = { readonly name: string; readonly detail: string }

/** Converts every copy in some folders that is not as wanted yet; names those that stay as they were. Throws where a folder cannot be read. */
export const recodeCopies = (folders: readonly string[], change: KeyChange): readonly LeftCopy[] =>
  folders.flatMap(copyPaths).flatMap((path) => {
    try {
      recode(path, change)
      return []
    } catch (error) {
      return [{ name: basename(path), detail: problemOf(error).detail }]
    }
  })
