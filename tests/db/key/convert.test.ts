import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesInKey } from '../../../core/passphrase/recovery-key.ts'
import type { CaseId } from '../../../core/ids.ts'
import { recentActions, recordActions } from '../../../db/actions.ts'
import { readCopy } from '../../../db/backup.ts'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { keepAsked } from '../../../db/key/asked-change.ts'
import { convertCopies } from '../../../db/key/convert-copies.ts'
import { decryptData, encryptData } from '../../../db/key/convert.ts'
import { copyPaths } from '../../../db/file/find-copies.ts'
import { sealFile, unsealFile } from '../../../db/file/sealed-copy.ts'
import { storeKey } from '../../../db/file/stored-key.ts'
import { plainFolder, readableIn, stateOf } from '../../kit/converted-folder.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { testKey, testKeyFile } from '../../kit/encrypted-file.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'
import { seeded } from '../../kit/seeded.ts'
import { allowsSmallDisks, smallDisk } from '../../kit/small-disk.ts'

const program = fileURLToPath(new URL('../../kit/programs/convert.ts', import.meta.url))
const patience = 600_000

let folder: string
let path: string
let folders: readonly string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-convert-'))
  path = join(folder, 'vigil.sqlite')
  folders = ['backups', 'snapshots'].map((name) => join(folder, name))
  plainFolder(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const withData = <Value>(key: typeof testKey | undefined, work: (db: WritableDb) => Value): Value => {
  const db = openOrThrow(path, { key })
  try {
    return work(db)
  } finally {
    closeDatabase(db)
  }
}

const encryptAll = (db: WritableDb): unknown => [encryptData(db, path, testKey, testKeyFile), convertCopies(folders, 'seal', testKey)]
const decryptAll = (db: WritableDb): unknown => [convertCopies(folders, 'unseal', testKey), decryptData(db, path)]
const encrypt = (): unknown => withData(undefined, encryptAll)
const done = { ok: true, value: null }
const plainFiles = ['backups/copy.sqlite', 'snapshots/copy.sqlite', 'vigil.sqlite']
const copiesIn = (): readonly string[] => folders.flatMap(copyPaths).map((copy) => relative(folder, copy)).toSorted()
const damage = (name: string): Buffer => {
  const bytes = readFileSync(join(folder, name))
  for (let at = 5000; at < bytes.length; at += 100) bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(join(folder, name), bytes)
  return bytes
}

describe('setting a passphrase', () => {
  it('leaves nothing readable in the folder, while it is open and when it is closed', () => {
    // The control: without it, a search that finds nothing would say nothing.
    expect(readableIn(folder)).toEqual(plainFiles)
    const open = withData(undefined, (db) => {
      const encrypted = encryptAll(db)
      recordActions(db, [actionOf(3, idOf<CaseId>(1), { note: 'and by Secretina again' })])
      return [encrypted, recentActions(db, 10).length, readFileSync(`${path}-wal`).length > 4096, readableIn(folder)]
    })
    expect([open, readableIn(folder)]).toEqual([[[done, []], 3, true, []], []])
  })

  it('keeps everything, and so does removing it', async () => {
    expect([encrypt(), await stateOf(folder), copiesIn()]).toEqual([[done, []], 'encrypted', ['backups/copy.sqlite.age', 'snapshots/copy.sqlite.age']])
    expect([withData(testKey, (db) => [decryptAll(db), recentActions(db, 10).length]), await stateOf(folder), existsSync(`${path}-key`), copiesIn()]).toEqual([[[[], done], 2], 'plain', false, plainFiles.slice(0, 2)])
    // What was decrypted has room in its pages that SQLite with a cipher wants: that is no reason to take it for encrypted, or not to encrypt it again.
    expect([encrypt(), await stateOf(folder)]).toEqual([[done, []], 'encrypted'])
  })

  it('keeps the time of a copy, which says when it was made', () => {
    const copy = join(folder, 'snapshots', 'copy.sqlite')
    utimesSync(copy, 1_700_000_000, 1_700_000_000)
    encrypt()
    const sealed = statSync(`${copy}.age`).mtimeMs
    withData(testKey, decryptAll)
    expect([sealed, statSync(copy).mtimeMs]).toEqual([1_700_000_000_000, 1_700_000_000_000])
  })

  it('encrypts a damaged copy as it is, and removing it brings it back byte for byte', () => {
    truncateSync(join(folder, 'backups', 'copy.sqlite'), 20_480)
    const bytes = damage('backups/copy.sqlite')
    expect([encrypt(), readableIn(folder)]).toEqual([[done, []], []])
    withData(testKey, decryptAll)
    expect(readFileSync(join(folder, 'backups', 'copy.sqlite')).equals(bytes)).toBe(true)
  })

  it('overwrites no other copy of that name, and is gone on with where one of both was made already', () => {
    const copy = join(folder, 'backups', 'copy.sqlite')
    writeFileSync(`${copy}.age`, 'of another key')
    encrypt()
    const names = copiesIn()
    const sealed = readFileSync(join(folder, 'backups', 'copy-2.sqlite.age'))
    unsealFile(join(folder, 'backups', 'copy-2.sqlite.age'), join(folder, 'backups', 'copy-2.sqlite'), testKey)
    convertCopies(folders, 'seal', testKey)
    expect([names, copiesIn(), readFileSync(`${copy}.age`, 'utf8')]).toEqual([['backups/copy-2.sqlite.age', 'backups/copy.sqlite.age', 'snapshots/copy.sqlite.age'], names, 'of another key'])
    expect(readCopy(join(folder, 'backups', 'copy-2.sqlite.age'), testKey)?.counts.actions).toBe(1)
    expect(sealed.length).toBeGreaterThan(20_000)
  })

  it('is removed although a copy is damaged or has another key: these stay encrypted and are named', () => {
    encrypt()
    damage('snapshots/copy.sqlite.age')
    const other = { ...testKey, recovery: new Uint8Array(bytesInKey).fill(1) }
    sealFile(path, join(folder, 'backups', 'other.sqlite.age'), { ...other, bytes: testKey.bytes })
    const [left, decrypted] = withData(testKey, (db) => [convertCopies(folders, 'unseal', testKey), decryptData(db, path)] as const)
    expect([left.map(({ name, why }) => [name, why]), decrypted, readableIn(folder)]).toEqual([[['other.sqlite.age', 'other-key'], ['copy.sqlite.age', 'damaged']], done, ['backups/copy.sqlite', 'vigil.sqlite']])
  })

  it('is gone on with at the next start where the copies were not reached', async () => {
    const copies = join(folder, 'copies')
    cpSync(join(folder, 'backups'), copies, { recursive: true })
    encrypt()
    rmSync(join(folder, 'backups'), { recursive: true })
    renameSync(copies, join(folder, 'backups'))
    expect([readableIn(folder), await stateOf(folder), readableIn(folder)]).toEqual([['backups/copy.sqlite'], 'encrypted', []])
  })

  it('leaves a key file beside readable data only while a copy needs it, or while a folder of copies cannot be read', () => {
    encrypt()
    const encrypted = readFileSync(join(folder, 'backups', 'copy.sqlite.age'))
    keepAsked(path, 'remove')
    withData(testKey, decryptAll)
    storeKey(path, testKeyFile)
    writeFileSync(join(folder, 'backups', 'old.sqlite.age'), encrypted)
    withData(undefined, () => null)
    const whileNeeded = existsSync(`${path}-key`)
    rmSync(join(folder, 'backups', 'old.sqlite.age'))
    renameSync(join(folder, 'snapshots'), join(folder, 'moved'))
    writeFileSync(join(folder, 'snapshots'), 'not a folder')
    withData(undefined, () => null)
    const whileUnread = existsSync(`${path}-key`)
    rmSync(join(folder, 'snapshots'))
    withData(undefined, () => null)
    expect([whileNeeded, whileUnread, existsSync(`${path}-key`), existsSync(`${path}-key-copy`)]).toEqual([true, true, false, false])
  })
})

/** On a disk with so little room; with all the room again the data are closed and looked at. */
const onFullDisk = async (isEncrypted: boolean, room: number, work: (db: WritableDb, there: string, folders: readonly string[], leave: (bytes: number) => void) => unknown): Promise<readonly unknown[]> => {
  const disk = smallDisk(8)
  try {
    cpSync(folder, disk.folder, { recursive: true })
    const there = join(disk.folder, 'vigil.sqlite')
    const db = openOrThrow(there, { key: isEncrypted ? testKey : undefined })
    disk.leave(room)
    const answer = work(db, there, ['backups', 'snapshots'].map((name) => join(disk.folder, name)), disk.leave)
    const kept = recentActions(db, 10).length
    disk.empty()
    closeDatabase(db)
    return [answer, kept, existsSync(`${there}.part`), await stateOf(disk.folder)]
  } finally {
    disk.remove()
  }
}

describe.skipIf(!allowsSmallDisks())('a full disk', () => {
  it('leaves the data as they were where a passphrase is set', async () => {
    expect(await onFullDisk(false, 300_000, (db, there) => [encryptData(db, there, testKey, testKeyFile), existsSync(`${there}-key`)]))
      .toEqual([[{ ok: false, problem: expect.objectContaining({ code: 'disk-full' }) }, false], 2, false, 'plain'])
  })

  it('leaves copies readable and named where only they have no room, and the next start goes on', async () => {
    const answer = await onFullDisk(false, 3_000_000, (db, there, copyFolders, leave) => {
      const encrypted = encryptData(db, there, testKey, testKeyFile)
      leave(100_000)
      const left = convertCopies(copyFolders, 'seal', testKey)
      return [encrypted, left.map(({ name, why }) => [name, why])]
    })
    expect(answer).toEqual([[done, [['copy.sqlite', 'disk-full'], ['copy.sqlite', 'disk-full']]], 2, false, 'encrypted'])
  })

  it('leaves the copies and the data encrypted where it is removed', async () => {
    encrypt()
    expect(await onFullDisk(true, 100_000, (_db, _there, copyFolders) => convertCopies(copyFolders, 'unseal', testKey).map(({ name, why }) => [name, why])))
      .toEqual([[['copy.sqlite.age', 'disk-full'], ['copy.sqlite.age', 'disk-full']], 2, false, 'encrypted'])
    expect(await onFullDisk(true, 300_000, (db, there) => decryptData(db, there)))
      .toEqual([{ ok: false, problem: expect.objectContaining({ code: 'disk-full' }) }, 2, false, 'encrypted'])
  })
})

const killedWhile = async (direction: string, milliseconds: number): Promise<void> => {
  const child = spawn(process.execPath, [program, path, direction], { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
  await once(child, 'exit')
}

describe('a process that is killed', () => {
  it('while it sets a passphrase or removes it leaves all of the data, in one state or the other', async () => {
    const random = seeded(20_261_127)
    const states: string[] = []
    for (let round = 0; round < 16; round += 1) {
      const before = await stateOf(folder)
      await killedWhile(before === 'encrypted' ? 'decrypt' : 'encrypt', random() * 900)
      states.push(await stateOf(folder))
    }
    expect(states.filter((state) => state !== 'encrypted' && state !== 'plain')).toEqual([])
  }, patience)
})
