import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { copyDatabase, finishCopy } from '../../../db/backup.ts'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { keyOf } from '../../../db/handle.ts'
import { createBackups, type Backups } from '../../../main/backup/backups.ts'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { createPassphrases } from '../../../main/passphrase/passphrases.ts'
import { readableIn } from '../../kit/converted-folder.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { cheap, encryptedFile, testKey, testPassphrase } from '../../kit/encrypted-file.ts'

let folder: string
let db: WritableDb
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-making-'))
  encryptedFile(join(folder, 'vigil.sqlite'))
  db = openOrThrow(join(folder, 'vigil.sqlite'), { key: testKey })
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})

type Work = ReturnType<typeof copyWorkWith>
const backupsWith = (work: Work): Backups => createBackups({ db, dataFolder: folder, now: () => '2026-11-12T19:00:00.000Z', log: { info: () => undefined, error: () => 'E-0001' }, work })

it('a copy in the second place of which only the pages are encrypted is encrypted as a whole, where that was interrupted', async () => {
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  const backups = backupsWith(copyWorkWith(() => keyOf(db)))
  await backups.chooseSecondPlace(stick)
  const [place = ''] = readdirSync(stick)
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  encryptedFile(join(elsewhere, 'vigil.sqlite'))
  renameSync(join(elsewhere, 'vigil.sqlite'), join(stick, place, 'interrupted.sqlite'))
  await backups.makeIfDue()
  expect(readdirSync(join(stick, place)).filter((name) => name.startsWith('interrupted'))).toEqual(['interrupted.sqlite.age'])
})

it('the key of the office is named where it stays readable', async () => {
  const plain = join(folder, 'plain')
  mkdirSync(plain)
  const readable = openOrThrow(join(plain, 'vigil.sqlite'))
  const passphrases = createPassphrases({ db: readable, dataFolder: plain, isBusy: () => false, work: copyWorkWith(() => keyOf(readable)), recodeBeside: () => false, cost: cheap })
  const begun = passphrases.begin(testPassphrase)
  expect(await passphrases.confirm(begun.ok ? begun.value.groups.join(' ') : '')).toEqual({ ok: true, value: ['office-key.json'] })
  closeDatabase(readable)
})

it('a passphrase is not removed before a copy that is being made has become readable too', async () => {
  mkdirSync(join(folder, 'snapshots'))
  copyDatabase(db, join(folder, 'snapshots', 'before.sqlite.age'))
  const here = copyWorkWith(() => keyOf(db))
  let goOn = (): void => undefined
  const gate = new Promise<void>((settle) => void (goOn = settle))
  const work: Work = {
    ...here,
    finish: async (part, place) => {
      const key = keyOf(db)
      await gate
      return finishCopy(part, place, key)
    },
  }
  const backups = backupsWith(work)
  const removing = createPassphrases({ db, dataFolder: folder, isBusy: () => false, work, whenCopiesAreMade: backups.whenMade, recodeBeside: () => true, cost: cheap })
  const made = backups.make('daily')
  const removed = removing.remove(testPassphrase)
  await vi.waitFor(() => expect(readableIn(folder)).toContain('snapshots/before.sqlite'))
  goOn()
  expect([(await made).ok, await removed, readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.age')), backups.whenMade()]).toEqual([true, { ok: true, value: [] }, [], null])
})
