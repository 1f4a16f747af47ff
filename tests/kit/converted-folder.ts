import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recentActions, recordActions } from '../../db/actions.ts'
import { copyDatabase, readCopy } from '../../db/backup.ts'
import { checkDatabase } from '../../db/check.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { copyPaths } from '../../db/file/find-copies.ts'
import { readStoredKey } from '../../db/file/stored-key.ts'
import { convertCopies } from '../../db/key/convert-copies.ts'
import { unwrapByPassphrase } from '../../db/key/wrap.ts'
import type { CaseId } from '../../core/ids.ts'
import { openOrThrow } from './crashed-files.ts'
import { testPassphrase } from './encrypted-file.ts'
import { actionOf, idOf, keepCase } from './kept-records.ts'

/** Words that are nowhere but in the records of the folder that this makes. */
const secrets = ['Berge', 'Secretina'] as const

/** Makes data with one copy in each folder of copies; they hold the secrets. */
export const plainFolder = (folder: string): void => {
  const db = openOrThrow(join(folder, 'vigil.sqlite'))
  keepCase(db, 1)
  recordActions(db, [actionOf(1, idOf<CaseId>(1), { note: 'seen by Secretina' })])
  for (const name of ['backups', 'snapshots']) if (!copyDatabase(db, join(folder, name, 'copy.sqlite')).ok) throw new Error('No copy could be made')
  recordActions(db, [actionOf(2, idOf<CaseId>(1), { note: 'heard by Secretina' })])
  closeDatabase(db)
}

/** The files of a folder, at any depth, in which one of the secrets can be read: as bytes, in UTF-16, or as an entry of the index for searching. */
export const readableIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((path) => {
    const bytes = readFileSync(path)
    return secrets.some((secret) => [secret, secret.toLowerCase()].some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))))
  }).map((path) => path.slice(folder.length + 1)).toSorted()

/** What the next start finds in a folder that was being converted, and goes on with: the state it is in, or what is wrong. */
export const stateOf = async (folder: string): Promise<string> => {
  const path = join(folder, 'vigil.sqlite')
  const first = openDatabase(path)
  if (!first.ok && first.problem.code !== 'locked') return first.problem.code
  const stored = first.ok ? undefined : readStoredKey(path)
  const key = stored?.ok ? await unwrapByPassphrase(stored.value, testPassphrase) : undefined
  const opened = first.ok ? first : openDatabase(path, { key })
  if (!opened.ok) return `${opened.problem.code} with the key`
  try {
    // The program does this in a process of its own, once the window is there.
    if (key) convertCopies(['backups', 'snapshots'].map((name) => join(folder, name)), 'seal', key)
    const copies = ['backups', 'snapshots'].flatMap((name) => copyPaths(join(folder, name))).map((copy) => readCopy(copy, key)?.counts.actions)
    if (recentActions(opened.value, 10).length !== 2 || copies.join() !== '1,1') return 'lost'
    if (!checkDatabase(opened.value).isSound) return 'unsound'
    const readable = readableIn(folder)
    if (key) return readable.length === 0 ? 'encrypted' : `readable: ${readable.join(' ')}`
    return readable.length >= 3 ? 'plain' : `not decrypted: ${readable.join(' ')}`
  } finally {
    closeDatabase(opened.value)
  }
}
