import { copyFileSync, rmSync } from 'node:fs'
import { connectCiphered, connect } from './connect.ts'
import { contentOf } from './copy.ts'
import { rawKey, type DataKey } from './data-key.ts'
import { createPrivateFile, renameDurably, syncFile } from './durable.ts'
import { readHeader } from './header.ts'
import { inspect } from './inspect.ts'
import { OpenRefusal } from './problem.ts'
import { readUntouched } from './read-untouched.ts'
import { startLineage } from './stamp.ts'

type PageKey = Pick<DataKey, 'bytes'>

/** What the pages of a file are encrypted with, now and afterwards; undefined: not encrypted. */
export type KeyChange = { readonly from: PageKey | undefined; readonly to: PageKey | undefined }

const rewrite = (part: string, { from, to }: KeyChange): void => {
  const connection = connectCiphered(part)
  try {
    if (from) connection.pragma(`key = '${rawKey(from.bytes)}'`)
    // Nothing of it may be written to a second file, such as a journal.
    connection.pragma('journal_mode = MEMORY')
    connection.pragma('temp_store = MEMORY')
    connection.pragma('secure_delete = ON')
    connection.pragma(to ? `rekey = '${rawKey(to.bytes)}'` : "rekey = ''")
  } finally {
    connection.close()
  }
  const rewritten = connect(part, { key: to })
  try {
    rewritten.pragma('journal_mode = MEMORY')
    // The pages have another layout: a log of the file as it was does not fit it.
    startLineage(rewritten)
    rewritten.pragma('journal_mode = WAL')
  } finally {
    rewritten.close()
  }
}

const isAsWanted = (path: string, { to }: KeyChange): boolean => readHeader(path)?.isEncrypted === (to !== undefined)

const verify = (path: string, part: string, { from, to }: KeyChange): void => {
  const before = readUntouched(path, false, contentOf, from)
  const [finding, after] = readUntouched(part, false, (connection) => [inspect(connection, 'everything').findings[0], contentOf(connection)] as const, to)
  if (!isAsWanted(part, { from, to }) || finding !== undefined || before !== after) throw new OpenRefusal('damaged', finding ?? 'the rewritten file does not hold what the file holds')
}

/**
 * Encrypts a file that nothing has open, or decrypts it, or changes its key: aside, read again from the disk, checked whole
 * and compared with the file, and only then renamed over it. Interrupted at any step it leaves the file as it was, or as
 * it is wanted. A file that is as wanted already is left alone. Throws where it cannot be done; then only a part is left.
 */
export const recode = (path: string, change: KeyChange): void => {
  if (!change.from !== !change.to && isAsWanted(path, change)) return
  const part = `${path}.part`
  rmSync(part, { force: true })
  createPrivateFile(part)
  try {
    copyFileSync(path, part)
    rewrite(part, change)
    syncFile(part)
    verify(path, part, change)
    renameDurably(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
