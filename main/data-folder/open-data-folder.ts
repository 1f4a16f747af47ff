import { join } from 'node:path'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import { openDatabase } from '../../db/database.ts'
import { hasData } from '../../db/file/judge.ts'
import { removeLost } from '../../db/drafts.ts'
import { markInterruptedPacks } from '../../db/packs.ts'
import { settleErased } from '../members/erased-list.ts'
import { foldersInPlace } from './second-place.ts'
import { databaseName, makeDataFolder } from './make-data-folder.ts'

/** The folder of the log in a data folder. */
export const logFolder = (dataFolder: string): string => join(dataFolder, 'logs')

/** Whether the folder has data of Vigil, or traces of some. */
export const isDataFolder = (folder: string): boolean =>
  hasData({ path: join(folder, databaseName), copyFolders: () => [...['snapshots', 'backups'].map((name) => join(folder, name)), ...foldersInPlace(folder, undefined)] })

/**
 * Opens the database of a data folder; folder and database are made where they are missing. `isOwn`: the folder's
 * place says that nothing but Vigil uses it.
 */
export const openDataFolder = (dataFolder: string, isOwn: boolean): Result<WritableDb, OpenProblem> => {
  try {
    makeDataFolder(dataFolder, isOwn)
  } catch (error) {
    return fail({ code: 'cannot-open', detail: String(error), missing: null, copies: [] })
  }
  const opened = openDatabase(join(dataFolder, databaseName), { foldersElsewhere: (identity) => foldersInPlace(dataFolder, identity) })
  // No other process has this file open, so a pack that is still `making` belongs to a process that died.
  if (opened.ok) {
    markInterruptedPacks(opened.value)
    removeLost(opened.value)
    settleErased(opened.value, dataFolder)
  }
  return opened
}
