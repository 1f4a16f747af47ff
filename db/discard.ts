import { rmSync } from 'node:fs'
import { acknowledgedPath } from './file/acknowledged.ts'
import { copyFoldersOf } from './file/copy-folders.ts'
import { copyPaths } from './file/find-copies.ts'
import { removeEmptyFolder } from './file/make-folders.ts'
import { closeHandle, connectionOf, isBegun, type WritableDb } from './handle.ts'

/**
 * Closes the data. Data that were made when they were opened are removed, with their copies: a command that was refused
 * must not leave an empty file that looks like lost data. Nobody else can open them before they are gone.
 */
export const closeAndDiscardBegun = (db: WritableDb): void => {
  const path = connectionOf(db).name
  if (!isBegun(db)) return closeHandle(db)
  const copyFolders = copyFoldersOf(path)
  closeHandle(db, () => {
    for (const file of [...copyFolders.flatMap(copyPaths), `${path}-wal`, `${path}-shm`, path, acknowledgedPath(path)]) rmSync(file, { force: true })
    copyFolders.forEach(removeEmptyFolder)
  })
  rmSync(`${path}-lock`, { force: true })
}
