import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import { errorCode } from './disk-error.ts'
import { syncFolder, writePrivateText } from './durable.ts'
import { keyFileText, readKeyFile, type KeyFile } from './key-file.ts'

/** The places of the wrapped key of a database, and of its copy: without either nothing opens the data. */
const keyPaths = (path: string): readonly [string, string] => [`${path}-key`, `${path}-key-copy`]

const textAt = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Why the wrapped key cannot be had; `newer-file`: a later version of Vigil wrote it. */
export type KeyProblem = 'key-missing' | 'key-damaged' | 'newer-file'

/**
 * The wrapped keys beside a database, the file and its copy, each once: one may be of other data, where a person put a file over
 * it. At least one. Throws what the file system throws.
 */
export const readStoredKeys = (path: string): Result<readonly KeyFile[], KeyProblem> => {
  const texts = [...new Set(keyPaths(path).map(textAt))].filter((text) => text !== undefined)
  const read = texts.map(readKeyFile)
  const good = read.flatMap((found) => (found.ok ? [found.value] : []))
  if (good.length > 0) return ok(good)
  if (read.some((found) => !found.ok && found.problem === 'newer')) return fail('newer-file')
  return fail(texts.length === 0 ? 'key-missing' : 'key-damaged')
}

/** The wrapped key beside a database: from the copy where the file itself is damaged or gone. Throws what the file system throws. */
export const readStoredKey = (path: string): Result<KeyFile, KeyProblem> => {
  const found = readStoredKeys(path)
  if (!found.ok) return found
  const [first] = found.value
  return first ? ok(first) : fail('key-missing')
}

/** Whether a wrapped key, good or not, is beside a database. */
export const hasStoredKey = (path: string): boolean => keyPaths(path).some((place) => existsSync(place))

/** Keeps a wrapped key beside a database, twice. Interrupted, it leaves the key from before or this one. */
export const storeKey = (path: string, file: KeyFile): void => {
  for (const place of keyPaths(path)) writePrivateText(place, keyFileText(file))
}

/** Makes both files of the key alike again: one may be damaged, or of the passphrase before. */
export const mendStoredKey = (path: string, file: KeyFile): void => {
  for (const place of keyPaths(path)) if (textAt(place) !== keyFileText(file)) writePrivateText(place, keyFileText(file))
}

/** The same only where a text is that is to be replaced. */
export const replaceStoredKey = (path: string, file: KeyFile, isReplaced: (text: string) => boolean): void => {
  for (const place of keyPaths(path)) if (isReplaced(textAt(place) ?? '')) writePrivateText(place, keyFileText(file))
}

/** Removes the wrapped key of data that are not encrypted any more. */
export const removeStoredKey = (path: string): void => {
  for (const place of keyPaths(path)) rmSync(place, { force: true })
  syncFolder(dirname(path))
}

const oldPath = (path: string, number: number): string => `${path}-key-old-${number}`

const keepOld = (path: string, text: string): void => {
  for (let number = 1; ; number += 1) {
    const place = oldPath(path, number)
    const there = textAt(place)
    if (there === text) return
    if (there === undefined) return writePrivateText(place, text)
  }
}

/** Keeps wrapped keys beside data under other names too: what they encrypt may be somewhere else, and nothing but them and its passphrase opens it. */
export const keepStoredKeys = (path: string, isKept: (text: string) => boolean): void => {
  for (const text of keyPaths(path).map(textAt)) if (text !== undefined && isKept(text)) keepOld(path, text)
}

/** Gives the wrapped keys beside data that are not theirs other names. */
export const putStoredKeyAside = (path: string): void => {
  keepStoredKeys(path, () => true)
  removeStoredKey(path)
}
