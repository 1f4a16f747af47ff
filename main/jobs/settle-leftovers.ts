import { existsSync, rmSync } from 'node:fs'
import { partPathOf } from '../../documents/files/part-path.ts'

/**
 * Cleans up the files of a pack whose worker died. If a `.part` file is missing after renaming began, it was
 * renamed, so the finished file belongs to this pack; any other file of that name is an earlier one and stays.
 * Returns whether the pack is complete, because the worker died after it had renamed every file.
 */
export const settleLeftovers = (paths: readonly string[], wasNaming: boolean): boolean => {
  const unnamed = paths.filter((path) => existsSync(partPathOf(path)))
  const named = wasNaming ? paths.filter((path) => !unnamed.includes(path) && existsSync(path)) : []
  if (named.length === paths.length) return true
  for (const path of [...unnamed.map(partPathOf), ...named]) rmSync(path, { force: true })
  return false
}
