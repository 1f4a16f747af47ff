import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { copyDatabase, finishCopy } from '../../../db/backup.ts'
import { closeDatabase } from '../../../db/database.ts'
import { keyOf } from '../../../db/handle.ts'
import { createBackups } from '../../../main/backup/backups.ts'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { createPassphrases } from '../../../main/passphrase/passphrases.ts'
import { readableIn } from '../../kit/converted-folder.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { cheap, encryptedFile, testKey, testPassphrase } from '../../kit/encrypted-file.ts'

it('a passphrase is not removed before a copy that is being made has become readable too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-making-'))
  const path = join(folder, 'vigil.sqlite')
  encryptedFile(path)
  const db = openOrThrow(path, { key: testKey })
  mkdirSync(join(folder, 'snapshots'))
  copyDatabase(db, join(folder, 'snapshots', 'before.sqlite.age'))
  const here = copyWorkWith(() => keyOf(db))
  let goOn = (): void => undefined
  const gate = new Promise<void>((settle) => void (goOn = settle))
  const work: typeof here = {
    ...here,
    finish: async (part, place) => {
      const key = keyOf(db)
      await gate
      return finishCopy(part, place, key)
    },
  }
  const backups = createBackups({ db, dataFolder: folder, now: () => '2026-11-12T19:00:00.000Z', log: { info: () => undefined, error: () => 'E-0001' }, work })
  const removing = createPassphrases({ db, dataFolder: folder, isBusy: () => false, work, whenCopiesAreMade: backups.whenMade, recodeBeside: () => true, cost: cheap })
  const made = backups.make('daily')
  const removed = removing.remove(testPassphrase)
  await vi.waitFor(() => expect(readableIn(folder)).toContain('snapshots/before.sqlite'))
  goOn()
  expect([(await made).ok, await removed, readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.age')), backups.whenMade()]).toEqual([true, { ok: true, value: [] }, [], null])
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})
