import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import { recentActions, recordActions } from '../../../db/actions.ts'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { decryptData, encryptData } from '../../../db/key/convert.ts'
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

const encrypt = (): unknown => withData(undefined, (db) => encryptData(db, path, folders, testKey, testKeyFile))
const plainFiles = ['backups/copy.sqlite', 'snapshots/copy.sqlite', 'vigil.sqlite']

describe('setting a passphrase', () => {
  it('leaves nothing readable in the folder, while it is open and when it is closed', () => {
    // The control: without it, a search that finds nothing would say nothing.
    expect(readableIn(folder)).toEqual(plainFiles)
    const open = withData(undefined, (db) => {
      const encrypted = encryptData(db, path, folders, testKey, testKeyFile)
      recordActions(db, [actionOf(3, idOf<CaseId>(1), { note: 'and by Secretina again' })])
      return [encrypted, recentActions(db, 10).length, readFileSync(`${path}-wal`).length > 4096, readableIn(folder)]
    })
    expect([open, readableIn(folder)]).toEqual([[{ ok: true, value: [] }, 3, true, []], []])
  })

  it('keeps everything, and so does removing it', async () => {
    expect([encrypt(), await stateOf(folder)]).toEqual([{ ok: true, value: [] }, 'encrypted'])
    expect([withData(testKey, (db) => [decryptData(db, path, folders), recentActions(db, 10).length]), await stateOf(folder), existsSync(`${path}-key`)]).toEqual([[{ ok: true, value: [] }, 2], 'plain', false])
  })

  it('names a copy that is damaged and so stays as it is', async () => {
    truncateSync(join(folder, 'backups', 'copy.sqlite'), 20_480)
    expect(encrypt()).toEqual({ ok: true, value: [{ name: 'copy.sqlite', detail: expect.any(String) }] })
  })

  it('is not removed while a copy would be lost with the key: all stays encrypted', () => {
    encrypt()
    const damaged = join(folder, 'snapshots', 'copy.sqlite')
    const bytes = readFileSync(damaged)
    for (let at = 5000; at < bytes.length; at += 100) bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(damaged, bytes)
    expect(withData(testKey, (db) => decryptData(db, path, folders))).toEqual({ ok: true, value: [{ name: 'copy.sqlite', detail: expect.any(String) }] })
    expect([readableIn(folder), existsSync(`${path}-key`)]).toEqual([[], true])
  })

  it('is gone on with at the next start where the copies were not reached', async () => {
    const copies = join(folder, 'copies')
    cpSync(join(folder, 'backups'), copies, { recursive: true })
    encrypt()
    cpSync(copies, join(folder, 'backups'), { recursive: true })
    rmSync(copies, { recursive: true })
    expect([readableIn(folder), await stateOf(folder), readableIn(folder)]).toEqual([['backups/copy.sqlite'], 'encrypted', []])
  })

  it('leaves a key file beside readable data only while a copy needs it, or while a folder of copies cannot be read', () => {
    encrypt()
    const encrypted = readFileSync(join(folder, 'backups', 'copy.sqlite'))
    withData(testKey, (db) => decryptData(db, path, folders))
    storeKey(path, testKeyFile)
    writeFileSync(join(folder, 'backups', 'old.sqlite'), encrypted)
    withData(undefined, () => null)
    const whileNeeded = existsSync(`${path}-key`)
    rmSync(join(folder, 'backups', 'old.sqlite'))
    renameSync(join(folder, 'snapshots'), join(folder, 'moved'))
    writeFileSync(join(folder, 'snapshots'), 'not a folder')
    withData(undefined, () => null)
    const whileUnread = existsSync(`${path}-key`)
    rmSync(join(folder, 'snapshots'))
    withData(undefined, () => null)
    expect([whileNeeded, whileUnread, existsSync(`${path}-key`), existsSync(`${path}-key-copy`)]).toEqual([true, true, false, false])
  })

  it.skipIf(!allowsSmallDisks())('says that the disk is full and leaves the data as they were', () => {
    const disk = smallDisk(8)
    try {
      cpSync(folder, disk.folder, { recursive: true })
      const [there, copies] = [join(disk.folder, 'vigil.sqlite'), ['backups', 'snapshots'].map((name) => join(disk.folder, name))]
      const db = openOrThrow(there)
      disk.leave(300_000)
      const encrypted = encryptData(db, there, copies, testKey, testKeyFile)
      const kept = recentActions(db, 10).length
      disk.empty()
      closeDatabase(db)
      expect([encrypted, kept, existsSync(`${there}-key`), existsSync(`${there}.part`)]).toEqual([{ ok: false, problem: expect.objectContaining({ code: 'disk-full' }) }, 2, false, false])
    } finally {
      disk.remove()
    }
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
    for (let round = 0; round < 12; round += 1) {
      const before = await stateOf(folder)
      await killedWhile(before === 'encrypted' ? 'decrypt' : 'encrypt', random() * 250)
      states.push(await stateOf(folder))
    }
    expect(states.filter((state) => state !== 'encrypted' && state !== 'plain')).toEqual([])
  }, patience)
})
