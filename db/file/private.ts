import { chmodSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { onlyForOwner } from './durable.ts'
import { copyPaths } from './find-copies.ts'

const close = (path: string, mode: number): void => {
  try {
    chmodSync(path, mode)
  } catch {
    // Not there, or on a stick whose file system knows no owners: the folder is what protects it, if anything does.
  }
}

/** Lets only their owner read the database, all that is beside it under its name, and its copies. Files that an earlier version made under a lax umask are corrected. */
export const makePrivate = (path: string, copyFolders: readonly string[]): void => {
  const beside = readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path))).map((name) => join(dirname(path), name))
  for (const file of [...beside, ...copyFolders.flatMap(copyPaths)]) close(file, onlyForOwner)
  for (const folder of copyFolders) close(folder, 0o700)
}
