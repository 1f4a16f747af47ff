import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseId } from '../../core/ids.ts'
import { recentActions, recordActions } from '../../db/actions.ts'
import { closeDatabase, openDatabase, type OpenOptions, type OpenProblem, type WritableDb } from '../../db/database.ts'
import { hashOf } from './database.ts'
import { actionOf, idOf, keepCase } from './kept-records.ts'

/** Files of a database whose process died: the newest actions are in the log only. */
export type CrashedFiles = {
  readonly folder: string
  readonly path: string
  readonly log: string
  /** The same database at an earlier time: sound on its own. */
  readonly older: string
  /** A log of an earlier time, of the same database. */
  readonly olderLog: string
  readonly remove: () => void
}

export const openOrThrow = (path: string, options: OpenOptions = {}): WritableDb => {
  const opened = openDatabase(path, options)
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
  return opened.value
}

/** Actions kept in the earlier file, and in all. */
export const olderActions = 5
export const allActions = 15

const record = (db: WritableDb, from: number, to: number): void => {
  for (let number = from; number < to; number += 1) recordActions(db, [actionOf(1000 + number, idOf<CaseId>(1))])
}

/** Copies a database and what is beside it, as a power cut would leave it, while it is open. */
const copyFiles = (from: string, to: string): void => {
  for (const end of ['', '-wal', '-journal', '-acknowledged']) if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`)
}

/** Makes new files, in a folder of their own. */
export const crashedFiles = (): CrashedFiles => {
  const work = mkdtempSync(join(tmpdir(), 'vigil-work-'))
  const folder = mkdtempSync(join(tmpdir(), 'vigil-crashed-'))
  const [live, path] = [join(work, 'vigil.sqlite'), join(folder, 'vigil.sqlite')]
  const [older, olderLog] = [join(work, 'older.sqlite'), join(work, 'older.log')]
  const first = openOrThrow(live)
  keepCase(first, 1)
  record(first, 0, olderActions)
  copyFileSync(`${live}-wal`, olderLog)
  closeDatabase(first)
  copyFileSync(live, older)
  const second = openOrThrow(live)
  record(second, olderActions, 10)
  closeDatabase(second)
  const third = openOrThrow(live)
  record(third, 10, allActions)
  copyFiles(live, path)
  closeDatabase(third)
  return {
    folder, path, log: `${path}-wal`, older, olderLog,
    remove: () => {
      for (const made of [work, folder]) rmSync(made, { recursive: true, force: true })
    },
  }
}

/** The bytes of every file in a folder, as hashes; the lock is an empty file of its own. */
export const filesIn = (folder: string): Readonly<Record<string, string>> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('-lock'))
  return Object.fromEntries(entries.map((entry) => [join(entry.parentPath, entry.name), hashOf(join(entry.parentPath, entry.name))]).toSorted())
}

/** Opens and closes; answers the problem, or how many actions are there. */
export const outcomeOf = (path: string, options: OpenOptions = {}): OpenProblem | number => {
  const opened = openDatabase(path, options)
  if (!opened.ok) return opened.problem
  const count = recentActions(opened.value, 100_000).length
  closeDatabase(opened.value)
  return count
}
