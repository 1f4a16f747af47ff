import { copyFileSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { connect } from './connect.ts'
import type { DataKey } from './data-key.ts'
import { createPrivateFile, renameDurably, syncFile } from './durable.ts'
import { inspect } from './inspect.ts'
import { readUntouched } from './read-untouched.ts'

const working = (path: string, key: DataKey | undefined, work: (connection: Database.Database) => void): void => {
  const connection = connect(path, { key })
  try {
    connection.pragma('journal_mode = MEMORY')
    connection.pragma('synchronous = OFF')
    connection.pragma('secure_delete = ON')
    work(connection)
    // From the first: a file that is in use never writes a journal, so one beside it is of another program.
    connection.pragma('journal_mode = WAL')
  } finally {
    connection.close()
  }
}

/** Makes a file aside, checks it, syncs it and gives it its name when it is whole; where that fails only a part is left. */
const makeAside = (path: string, key: DataKey | undefined, make: (part: string) => void): void => {
  const part = `${path}.part`
  try {
    createPrivateFile(part)
    make(part)
    const [finding] = readUntouched(part, false, (made) => inspect(made, 'everything').findings, key)
    if (finding !== undefined) throw new Error(`A file that was just made is not sound: ${finding}`)
    syncFile(part)
    renameDurably(part, path)
  } catch (error) {
    for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true })
    throw error
  }
}

/** Makes a new database, so that a start that is interrupted leaves a part and nothing else. */
export const beginDatabase = (path: string, build: (connection: Database.Database) => void): void =>
  makeAside(path, undefined, (part) => working(part, undefined, build))

/** Makes a file that was kept with a journal, as copies of older versions are, one that is kept with a log. */
export const useLog = (path: string, key: DataKey | undefined): void =>
  makeAside(path, key, (part) => {
    copyFileSync(path, part)
    working(part, key, () => undefined)
  })
