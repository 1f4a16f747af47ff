import { statSync } from 'node:fs'
import { fail, ok, type Result } from '../../core/result.ts'
import type { DataKey } from '../file/data-key.ts'
import { isAgeFile, opensBy } from '../file/age-file.ts'
import { isPageOf } from '../file/encrypted-pages.ts'
import { copyFoldersOf } from '../file/copy-folders.ts'
import { copyPaths } from '../file/find-copies.ts'
import { isReadable } from '../file/folder-entries.ts'
import { readHeader } from '../file/header.ts'
import { readKeyFile, type KeyFile } from '../file/key-file.ts'
import { readAt } from '../file/read-at.ts'
import { keepStoredKeys, mendStoredKey, readStoredKeys, replaceStoredKey, type KeyProblem } from '../file/stored-key.ts'
import { readWal } from '../file/wal.ts'
import { isFileOf } from './wrap.ts'

/** The wrapped key beside a database that is of its key; the first where none is. Throws what the file system throws. */
export const storedKeyOf = (path: string, key: DataKey): Result<KeyFile, KeyProblem> => {
  const found = readStoredKeys(path)
  if (!found.ok) return found
  const [first] = found.value
  const own = found.value.find((file) => isFileOf(file, key)) ?? first
  return own ? ok(own) : fail('key-missing')
}

/** Bytes of a file at a place; undefined where there are not so many. */
const pageAt = (path: string, offset: number, size: number): Buffer | undefined => {
  const page = readAt(path, offset, size)
  return page.length === size ? page : undefined
}

/** The first page of an encrypted database; undefined where it cannot be read. */
const firstPage = (path: string): Buffer | undefined => {
  try {
    const header = readHeader(path)
    return header?.isEncrypted ? pageAt(path, 0, header.pageSize) : undefined
  } catch {
    // The start that follows says what is wrong with the file.
    return undefined
  }
}

/** The newest first page in the log; `none` where there is no log, undefined where the log has none that can be read. */
const firstPageInLog = (path: string): Buffer | 'none' | undefined => {
  const log = `${path}-wal`
  try {
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return 'none'
    const wal = readWal(log)
    const frame = wal?.frames.findLast(({ page }) => page === 1)
    return wal && frame && pageAt(log, frame.offset, wal.pageSize)
  } catch {
    return undefined
  }
}

/** Whether a copy of the data opens by the key: then a first page that does not is damaged, and the way to the copies has to stay open. */
const opensCopyOf = (path: string, key: DataKey): boolean => {
  try {
    return copyFoldersOf(path).filter(isReadable).flatMap(copyPaths).some((copy) => isAgeFile(copy) && opensBy(copy, key.recovery))
  } catch {
    return false
  }
}

/**
 * Whose key it is, as the first page of the database says it. With a log, a cut of the power may have left half a page in the file
 * and the whole one in the log. `unknown`: only the log or a copy says that it is the key, and it may be of other data, or not both can be read.
 */
export const whoseKey = (path: string, key: DataKey): 'own' | 'other' | 'unknown' => {
  const [inFile, inLog] = [firstPage(path), firstPageInLog(path)]
  if (inFile && isPageOf(inFile, 1, key)) return 'own'
  if (inLog instanceof Buffer && isPageOf(inLog, 1, key)) return 'unknown'
  return inFile !== undefined && inLog !== undefined && !opensCopyOf(path, key) ? 'other' : 'unknown'
}

const isTextOf = (text: string, key: DataKey): boolean => {
  const read = readKeyFile(text)
  return read.ok && isFileOf(read.value, key)
}

/**
 * Keeps a wrapped key of data beside them, twice. What is there of other data gets another name; where it is not known that the key
 * is that of the data, it stays in its place, because then it may be the one that opens them.
 */
export const storeKeyOf = (path: string, file: KeyFile, key: DataKey, isKnown: boolean): void => {
  if (isKnown) {
    keepStoredKeys(path, (text) => !isTextOf(text, key))
    mendStoredKey(path, file)
  } else replaceStoredKey(path, file, (text) => isTextOf(text, key))
}
