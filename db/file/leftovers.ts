import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { entriesIn } from './folder-entries.ts'
import { checkingPrefix } from './read-untouched.ts'

const namesIn = (folder: string, isOurs: (name: string, isFolder: boolean) => boolean): readonly string[] =>
  entriesIn(folder).filter((entry) => isOurs(entry.name, entry.isDirectory())).map(({ name }) => join(folder, name))

const partPattern = /\.part(-wal|-shm|-journal)?$/u
const copyPartPattern = /\.sqlite(\.age)?\.part(-wal|-shm|-journal)?$/u

/**
 * Removes what a process that died left beside the database and among its copies: folders in which a file was read,
 * and parts, which never hold anything that was acknowledged. Other files stay. Call it only while holding the lock.
 * Throws where a folder cannot be read.
 */
export const removeLeftovers = (path: string, copyFolders: readonly string[]): void => {
  const isChecking = (name: string, isFolder: boolean): boolean => isFolder && name.startsWith(checkingPrefix) && name.length === checkingPrefix.length + 6
  const isPart = (name: string, isFolder: boolean): boolean => !isFolder && name.startsWith(basename(path)) && partPattern.test(name)
  const isCopyPart = (name: string, isFolder: boolean): boolean => !isFolder && copyPartPattern.test(name)
  const left = [
    ...namesIn(dirname(path), (name, isFolder) => isChecking(name, isFolder) || isPart(name, isFolder)),
    ...copyFolders.flatMap((folder) => namesIn(folder, (name, isFolder) => isChecking(name, isFolder) || isCopyPart(name, isFolder))),
  ]
  for (const leftover of left) rmSync(leftover, { recursive: true, force: true })
}
