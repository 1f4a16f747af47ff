import { join } from 'node:path'
import { isEncrypted } from '../../db/file/is-encrypted.ts'
import { entriesIn } from '../../db/file/folder-entries.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'

const isReadableFile = (path: string): boolean => {
  try {
    return !isEncrypted(path)
  } catch {
    // It is not there, or cannot be read at all.
    return false
  }
}

/** The folders beside the data in which a restore kept what it replaced, and in which it can be read without a passphrase. */
export const readableFolders = (dataFolder: string): readonly string[] =>
  entriesIn(dataFolder).filter((entry) => entry.isDirectory() && entry.name.startsWith(`${databaseName}-`)).map(({ name }) => name).filter((name) => isReadableFile(join(dataFolder, name, databaseName)))
