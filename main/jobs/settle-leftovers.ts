import { existsSync, rmSync } from 'node:fs'
import { partPathOf } from '../../documents/files/part-path.ts'

/**
 * Settles the files of a pack whose worker died. A part that is gone while files were being named has
 * become its file, so that file is of this pack; any other file of that name is a person's earlier one
 * and stays. Answers whether the pack is whole, because the worker died after it had named every file.
 */
export const settleLeftovers = (paths: readonly string[], wasNaming: boolean): boolean => {
  const unnamed = paths.filter((path) => existsSync(partPathOf(path)))
  const named = wasNaming ? paths.filter((path) => !unnamed.includes(path) && existsSync(path)) : []
  if (named.length === paths.length) return true
  for (const path of [...unnamed.map(partPathOf), ...named]) rmSync(path, { force: true })
  return false
}
