import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { keyFileText } from '../../../db/file/key-file.ts'
import { hasStoredKey, readStoredKey, storeKey } from '../../../db/file/stored-key.ts'
import { keyOf } from '../../../db/handle.ts'
import type { DeriveKey } from '../../../db/key/derive.ts'
import { isTypedLost, noteTypedLost } from '../../../db/key/typed-lost.ts'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { createPassphrases, type Passphrases } from '../../../main/passphrase/passphrases.ts'
import { plainFolder } from '../../kit/converted-folder.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { cheap, encryptedFile, testKey, testKeyFile, testPassphrase } from '../../kit/encrypted-file.ts'

let folder: string
let path: string
let db: WritableDb
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-notices-'))
  path = join(folder, 'vigil.sqlite')
})
afterEach(() => {
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})

/** As a start makes them. */
const started = (key?: typeof testKey, derive?: DeriveKey): Passphrases => {
  db = openOrThrow(path, { key })
  return createPassphrases({ db, dataFolder: folder, isBusy: () => false, work: copyWorkWith(() => keyOf(db)), recodeBeside: () => true, cost: cheap, ...(derive ? { derive } : {}) })
}
const again = (key?: typeof testKey): Passphrases => {
  closeDatabase(db)
  return started(key)
}
/** Killed while the key is made of the passphrase, before anything is written. */
const never: DeriveKey = () => new Promise(() => undefined)

const begunIn = (passphrases: Passphrases): string => {
  const begun = passphrases.begin(testPassphrase)
  return begun.ok ? begun.value.groups.join(' ') : ''
}

describe('what was asked and did not happen', () => {
  it('is said at the next starts until it was read: setting a passphrase', async () => {
    plainFolder(folder)
    const first = started(undefined, never)
    void first.confirm(begunIn(first))
    expect(first.notice()).toBe(null)
    const second = again()
    expect([second.notice(), second.isSet(), again().notice()]).toEqual(['set-undone', false, 'set-undone'])
    const third = again()
    third.noticeRead()
    expect([third.notice(), again().notice()]).toEqual([null, null])
  })

  it('is said of a change and of a removal', () => {
    encryptedFile(path)
    void started(testKey, never).change(testPassphrase, 'another lantern entirely')
    const changing = again(testKey).notice()
    closeDatabase(db)
    void started(testKey, never).remove(testPassphrase)
    expect([changing, again(testKey).notice()]).toEqual(['change-undone', 'remove-undone'])
  })

  it('is not said of what was done or refused', async () => {
    plainFolder(folder)
    const first = started()
    await first.confirm(begunIn(first))
    const key = keyOf(db)
    await first.change('not this one at all', 'another lantern entirely')
    await first.change(testPassphrase, 'another lantern entirely')
    await first.remove(testPassphrase)
    expect([first.notice(), again(key).notice(), existsSync(`${path}-asked`)]).toEqual([null, null, false])
  })

  it('is not taken for replaced data where one of the two files of the key could not be written', async () => {
    plainFolder(folder)
    const first = started()
    mkdirSync(`${path}-key-copy.part`)
    const set = await first.confirm(begunIn(first))
    expect([set.ok, hasStoredKey(path), again().notice()]).toEqual([false, false, null])
  })

  it('is not taken for replaced data where the key could not be removed: the next start that can does it', async () => {
    encryptedFile(path)
    db = openOrThrow(path, { key: testKey })
    const removing = createPassphrases({
      db, dataFolder: folder, isBusy: () => false, work: copyWorkWith(() => keyOf(db)), cost: cheap,
      recodeBeside: () => {
        rmSync(`${path}-key-copy`)
        mkdirSync(`${path}-key-copy`)
        return true
      },
    })
    expect([await removing.remove(testPassphrase), removing.isSet(), again().notice()]).toEqual([{ ok: true, value: [] }, false, 'remove-done'])
    rmSync(`${path}-key-copy`, { recursive: true })
    writeFileSync(`${path}-key`, keyFileText(testKeyFile))
    const last = again()
    last.noticeRead()
    expect([hasStoredKey(path), existsSync(`${path}-key-old-1`), again().notice()]).toEqual([false, false, null])
  })

  it('ends with the same done after all', async () => {
    plainFolder(folder)
    const first = started(undefined, never)
    void first.confirm(begunIn(first))
    const second = again()
    const before = second.notice()
    await second.confirm(begunIn(second))
    expect([before, second.notice(), second.isSet()]).toEqual(['set-undone', null, true])
  })
})

describe('what was typed last and lost', () => {
  it('is said once, after what else has to be said', () => {
    encryptedFile(path)
    noteTypedLost(path)
    void started(testKey, never).remove(testPassphrase)
    const first = again(testKey)
    const before = first.notice()
    first.noticeRead()
    const second = again(testKey)
    const then = second.notice()
    second.noticeRead()
    expect([before, then, again(testKey).notice()]).toEqual(['remove-undone', 'typed-lost', null])
  })

  it('refuses nothing where it cannot be noted', () => {
    plainFolder(folder)
    expect([started().notice(), noteTypedLost(join(folder, 'gone', 'vigil.sqlite')), isTypedLost(path)]).toEqual([null, undefined, false])
  })
})

describe('readable data in the place of locked ones', () => {
  const replace = (): void => {
    plainFolder(folder)
    storeKey(path, testKeyFile)
  }

  it('are said until it was read, and the key of the others is kept', () => {
    replace()
    const first = started()
    const before = first.notice()
    first.noticeRead()
    expect([before, again().notice(), readStoredKey(path).ok, existsSync(`${path}-key-old-1`)]).toEqual(['replaced', null, false, true])
  })

  it('keep the key of the others where their passphrase is asked to be removed or changed, which is refused', async () => {
    replace()
    const first = started()
    const refused = [(await first.remove(testPassphrase)).ok, (await first.change(testPassphrase, 'another lantern entirely')).ok]
    expect([refused, existsSync(`${path}-asked`), again().notice(), readStoredKey(path)]).toEqual([[false, false], false, 'replaced', { ok: true, value: testKeyFile }])
  })

  it('get a passphrase of their own without the key of the others being lost', async () => {
    replace()
    copyFileSync(`${path}-key`, join(folder, 'of-the-others'))
    const first = started()
    await first.confirm(begunIn(first))
    copyFileSync(`${path}-key-old-1`, join(folder, 'kept.sqlite-key'))
    expect([first.notice(), first.isSet(), readStoredKey(join(folder, 'kept.sqlite'))]).toEqual([null, true, { ok: true, value: testKeyFile }])
  })
})
