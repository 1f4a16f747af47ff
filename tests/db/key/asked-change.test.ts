import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '../../../db/database.ts'
import { putStoredKeyAside, readStoredKey, storeKey } from '../../../db/file/stored-key.ts'
import { endAsked, keepAsked, noticeOf } from '../../../db/key/asked-change.ts'
import { withPassphrase } from '../../../db/key/wrap.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { cheap, encryptedFile, testKey, testKeyFile } from '../../kit/encrypted-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-asked-'))
  path = join(folder, 'vigil.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what was asked to be done with a passphrase', () => {
  it('is said as done or not done by how the data are found, until it is ended', () => {
    const none = [noticeOf(path, false), noticeOf(path, true)]
    const said = (['set', 'remove'] as const).map((kind) => {
      keepAsked(path, kind)
      return [noticeOf(path, false), noticeOf(path, true)]
    })
    endAsked(path)
    expect([none, said, noticeOf(path, false)]).toEqual([[null, null], [['set-undone', 'set-done'], ['remove-done', 'remove-undone']], null])
  })

  it('is a change that was done where the wrapped key is another', async () => {
    storeKey(path, testKeyFile)
    keepAsked(path, 'change')
    const before = noticeOf(path, true)
    storeKey(path, await withPassphrase(testKeyFile, testKey, 'another lantern entirely', cheap))
    expect([before, noticeOf(path, true)]).toEqual(['change-undone', 'change-done'])
  })

  it('is nothing where the file of it is damaged, and refuses nothing where it cannot be written', () => {
    writeFileSync(`${path}-asked`, 'vigil-asked 1 sell none\n')
    expect(noticeOf(path, false)).toBe(null)
    const gone = join(folder, 'gone', 'vigil.sqlite')
    keepAsked(gone, 'set')
    endAsked(gone)
    expect(existsSync(`${gone}-asked`)).toBe(false)
  })
})

describe('readable data in the place of locked ones', () => {
  it('keep the key of those that were replaced, at the start and when it is put aside: they open with it again', () => {
    encryptedFile(path)
    const locked = join(folder, 'locked.sqlite')
    copyFileSync(path, locked)
    for (const end of ['', '-wal', '-acknowledged']) rmSync(`${path}${end}`, { force: true })
    closeDatabase(openOrThrow(join(folder, 'other.sqlite')))
    copyFileSync(join(folder, 'other.sqlite'), path)
    closeDatabase(openOrThrow(path))
    expect([noticeOf(path, false), readStoredKey(path).ok]).toEqual(['replaced', true])
    putStoredKeyAside(path)
    expect([noticeOf(path, false), readStoredKey(path)]).toEqual([null, { ok: false, problem: 'key-missing' }])
    storeKey(path, testKeyFile)
    putStoredKeyAside(path)
    expect([existsSync(`${path}-key-old-1`), existsSync(`${path}-key-old-2`)]).toEqual([true, false])
    copyFileSync(`${path}-key-old-1`, `${path}-key`)
    expect([readStoredKey(path), readFileSync(locked).includes('Berge')]).toEqual([{ ok: true, value: testKeyFile }, false])
    copyFileSync(locked, path)
    rmSync(`${path}-acknowledged`, { force: true })
    closeDatabase(openOrThrow(path, { key: testKey }))
  })
})
