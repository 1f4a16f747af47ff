import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDatabase } from '../../db/check.ts'
import { closeDatabase } from '../../db/database.ts'
import { copyPaths, findCopies } from '../../db/file/find-copies.ts'
import { convertCopies } from '../../db/key/convert-copies.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { isAgeFile } from '../../db/file/age-file.ts'
import { keyOf, rowsOf, type ReadableDb } from '../../db/handle.ts'
import { openDataFolder } from '../../main/data-folder/open-data-folder.ts'
import { testKey } from '../kit/encrypted-file.ts'
import { dataIn, outIn, type Work } from './full-work.ts'

/** Folders in memory where there are any: there are thousands. */
const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Runs with a folder of its own, which is removed afterwards. */
export const inFolder = async <Value>(use: (folder: string) => Promise<Value> | Value): Promise<Value> => {
  const folder = mkdtempSync(join(root, 'vigil-torture-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A pack that was not made is one, whichever way it ended, and each try has a folder of its own. What a pack took is measured, so settings differ. */
const masks: Readonly<Record<string, string>> = { packs: "SELECT id, iif(state = 'ready', state, 'not made') AS state FROM packs", reports: 'SELECT id, revision, total, file_names, report FROM reports' }
const masked = (name: string): string => masks[name] ?? `SELECT * FROM "${name}"`
const left = "'file_stamp', 'settings', 'hand_overs', 'laptop', 'shared_rows'"

/** What the data hold and whether they are encrypted, but for the count of transactions, what is measured, and the log of Undo, which a restore replaces. */
const stateOf = (db: ReadableDb): string => {
  const names = rowsOf<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN (${left}) AND name NOT LIKE 'case_search%' AND name NOT LIKE 'undo_%' ORDER BY name`)
  const content = createHash('sha256').update(JSON.stringify(names.map(({ name }) => [name, rowsOf(db, masked(name))]))).digest('hex')
  return `${keyOf(db) ? 'encrypted' : 'readable'} ${content}`
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const filesOut = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(outIn(folder)).filter((name) => !name.endsWith('.part') && !name.startsWith('handed')).map((name) => [name, hashOf(join(outIn(folder), name))]))

type Opened = { readonly state: string; readonly problem: null; readonly isSound: boolean; readonly key: DataKey | undefined } | { readonly state: null; readonly problem: string; readonly copies: number }

const opened = (folder: string): Opened => {
  const first = openDataFolder(dataIn(folder), true)
  const found = !first.ok && first.problem.code === 'locked' ? openDataFolder(dataIn(folder), true, testKey) : first
  if (!found.ok) return { state: null, problem: found.problem.code, copies: found.problem.copies.filter(({ isSound }) => isSound).length }
  try {
    return { state: stateOf(found.value), problem: null, isSound: checkDatabase(found.value).isSound, key: keyOf(found.value) }
  } finally {
    closeDatabase(found.value)
  }
}

/** What a work comes to when nothing goes wrong: the data after each step, and the files that it makes. */
export type Reference = { readonly states: readonly string[]; readonly files: ReadonlyMap<string, string> }

const stateAside = (folder: string): string => {
  const aside = mkdtempSync(join(root, 'vigil-aside-'))
  try {
    cpSync(dataIn(folder), dataIn(aside), { recursive: true, filter: (path) => !path.endsWith('-lock') })
    const found = opened(aside)
    if (found.state === null) throw new Error(`The work itself leaves data that are refused: ${found.problem}`)
    return found.state
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

const referenceOf = (work: Work, prepared: string): Promise<Reference> =>
  inFolder(async (folder) => {
    cpSync(prepared, folder, { recursive: true })
    const states = [stateAside(folder)]
    const { steps, end } = work.begin(folder)
    for (const step of steps) {
      await step()
      states.push(stateAside(folder))
    }
    end()
    return { states, files: filesOut(folder) }
  })

/** Prepares a work once; each try gets a copy of it. */
export const prepared = async (work: Work, folder: string): Promise<Reference> => {
  mkdirSync(folder, { recursive: true })
  await work.prepare(folder)
  return referenceOf(work, folder)
}

/** Copies are whole under their names, and encrypted as soon as the data are and were opened once. */
const copyFault = (folder: string, key: DataKey | undefined): string | undefined => {
  const folders = [join(dataIn(folder), 'backups'), join(dataIn(folder), 'snapshots')]
  // As the program does once its window is there.
  if (key) convertCopies(folders, 'seal', key)
  if (key && !folders.flatMap(copyPaths).every((path) => isAgeFile(path))) return 'a copy of encrypted data is readable'
  const copies = findCopies(folders, [], key)
  return copies.every(({ isSound }) => isSound) ? undefined : 'a copy that is not whole has its name'
}

const fileFault = (folder: string, { files }: Reference, at: number): string | undefined => {
  const found = filesOut(folder)
  for (const [name, hash] of found) {
    if (files.get(name) !== hash) return 'a file that is not whole has its name'
    if (at === 0) return 'a file is there, and nothing of it in the data'
  }
  return undefined
}

/** A restore that was cut off may refuse the data and offer copies; nothing else may. */
const mayRefuse = (work: string, found: Opened): boolean => work === 'restore' && found.problem !== null && ['foreign-log', 'changes-missing'].includes(found.problem) && found.copies > 0

/** What is wrong with what a work left behind after so many acknowledged steps; undefined where nothing is. `more`: steps that may be there beyond them. */
export const faultOf = (work: string, folder: string, reference: Reference, acknowledged: number, more = reference.states.length): string | undefined => {
  const found = opened(folder)
  if (found.state === null) return mayRefuse(work, found) ? undefined : `refused: ${found.problem}`
  if (!found.isSound) return 'unsound'
  // A step may leave the data as they were: then several places are right.
  const places = reference.states.flatMap((state, place) => (state === found.state ? [place] : []))
  const at = places.find((place) => place >= acknowledged)
  if (places.length === 0) return 'half done, or done twice'
  if (at === undefined) return 'acknowledged and lost'
  if (at > acknowledged + more) return 'more than was asked for'
  return copyFault(folder, found.key) ?? fileFault(folder, reference, at)
}
