import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { fail, ok, type Result } from '../../core/result.ts'
import type { DataKey } from '../file/data-key.ts'
import { isPageOf } from '../file/encrypted-pages.ts'
import { readHeader } from '../file/header.ts'
import type { KeyFile } from '../file/key-file.ts'
import { readStoredKeys, type KeyProblem } from '../file/stored-key.ts'
import { isFileOf } from './wrap.ts'

/** The wrapped key beside a database that is of its key; the first where none is. Throws what the file system throws. */
export const storedKeyOf = (path: string, key: DataKey): Result<KeyFile, KeyProblem> => {
  const found = readStoredKeys(path)
  if (!found.ok) return found
  const [first] = found.value
  const own = found.value.find((file) => isFileOf(file, key)) ?? first
  return own ? ok(own) : fail('key-missing')
}

/** The first page of an encrypted database; undefined where it cannot be read. */
const firstPage = (path: string): Buffer | undefined => {
  try {
    const header = readHeader(path)
    if (!header?.isEncrypted) return undefined
    const page = Buffer.alloc(header.pageSize)
    const file = openSync(path, 'r')
    try {
      return readSync(file, page, 0, page.length, 0) === page.length ? page : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    // The start that follows says what is wrong with the file.
    return undefined
  }
}

/** Whether a key is that of the database at a path. */
export const isKeyOfData = (path: string, key: Pick<DataKey, 'bytes'>): boolean => {
  const page = firstPage(path)
  return page !== undefined && isPageOf(page, 1, key)
}

/** Whether the first page of a database says which key is its own: with a log, a cut of the power may have left half a page there. */
export const saysItsKey = (path: string): boolean => firstPage(path) !== undefined && (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
