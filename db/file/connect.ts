import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import CipheredDatabase from 'better-sqlite3-multiple-ciphers'
import { rawKey, type SomeKey } from './data-key.ts'
import { readHeader } from './header.ts'
import { OpenRefusal } from './problem.ts'

type Options = { readonly key?: SomeKey | undefined; readonly readonly?: boolean; readonly timeout?: number }

/** The cipher, and how much of the first page stays readable: the header says what kind of file it is, and which version wrote it. */
const cipherPragmas = ["cipher = 'chacha20'", 'plaintext_header_size = 100'] as const

/**
 * Opens a file of pages that are encrypted, or that will be. Never one that another connection of the other library has
 * open: each library keeps the locks of its own connections only.
 */
export const connectCiphered = (path: string, options: Omit<Options, 'key'> = {}): Database.Database => {
  const connection = new CipheredDatabase(path, options)
  try {
    for (const pragma of cipherPragmas) connection.pragma(pragma)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

const isNew = (path: string): boolean => !existsSync(path) || statSync(path).size === 0

const opensCiphered = (path: string, key: SomeKey | undefined): boolean => {
  if (isNew(path)) return key !== undefined
  return readHeader(path)?.isEncrypted ?? false
}

/**
 * Opens a database file by the library that it needs: an encrypted one with its key, every other as it is. A file that is
 * made is encrypted where there is a key. Throws a refusal where the key is missing.
 */
export const connect = (path: string, { key, ...options }: Options = {}): Database.Database => {
  if (!opensCiphered(path, key)) return new Database(path, options)
  if (!key?.bytes) throw new OpenRefusal('locked', 'the file is encrypted')
  const connection = connectCiphered(path, options)
  try {
    connection.pragma(`key = '${rawKey(key.bytes)}'`)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
