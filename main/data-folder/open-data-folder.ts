import { join } from 'node:path'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import { openDatabase } from '../../db/database.ts'
import { copyFoldersOf } from '../../db/file/copy-folders.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { hasData } from '../../db/file/judge.ts'
import { problemOf } from '../../db/file/problem.ts'
import { removeLost } from '../../db/drafts.ts'
import { keyOf } from '../../db/handle.ts'
import { markInterruptedPacks } from '../../db/packs.ts'
import { recodeOfficeKey, removeOfficeKeyPart } from '../office/office-key-file.ts'
import { settleErased } from '../members/erased-list.ts'
import { environment } from './environment.ts'
import { wrongPlace } from './folder-place.ts'
import { foldersInPlace } from './second-place.ts'
import { databaseName, makeDataFolder } from './make-data-folder.ts'

/** The folder of the log in a data folder. */
export const logFolder = (dataFolder: string): string => join(dataFolder, 'logs')

/** Whether the folder has data of Vigil, or traces of some. */
export const isDataFolder = (folder: string): boolean =>
  hasData({ path: join(folder, databaseName), copyFolders: () => [...copyFoldersOf(join(folder, databaseName)), ...foldersInPlace(folder, undefined)] })

/** What a process that died left open. No other process has this file open, so a pack that is still `making` belongs to one that died. */
const settle = (db: WritableDb, dataFolder: string): void => {
  // Of a conversion that was interrupted.
  removeOfficeKeyPart(dataFolder)
  const key = keyOf(db)
  if (key) recodeOfficeKey(dataFolder, undefined, key)
  markInterruptedPacks(db)
  removeLost(db)
  settleErased(db, dataFolder)
}

/**
 * Opens the database of a data folder; folder and database are made where they are missing. `isOwn`: the folder's
 * place says that nothing but Vigil uses it. `key`: of data that are encrypted.
 */
export const openDataFolder = (dataFolder: string, isOwn: boolean, key?: DataKey): Result<WritableDb, OpenProblem> => {
  const wrong = wrongPlace(dataFolder, environment())
  if (wrong) return fail({ code: wrong.kind === 'synced' ? 'synced-folder' : 'network-folder', detail: wrong.kind === 'synced' ? wrong.service : '', missing: null, copies: [] })
  try {
    makeDataFolder(dataFolder, isOwn)
  } catch (error) {
    return fail(problemOf(error))
  }
  const path = join(dataFolder, databaseName)
  return openDatabase(path, { key, foldersElsewhere: (identity) => foldersInPlace(dataFolder, identity), settle: (db) => settle(db, dataFolder) })
}
