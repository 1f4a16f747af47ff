import fs, { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, type WritableDb } from '../../../db/database.ts'
import { isEncrypted } from '../../../db/file/is-encrypted.ts'
import { keyOf } from '../../../db/handle.ts'
import { decryptData, encryptData } from '../../../db/key/convert.ts'
import { openOrThrow, outcomeOf } from '../../kit/crashed-files.ts'
import { encryptedFile, testKey, testKeyFile } from '../../kit/encrypted-file.ts'
import { keepCase } from '../../kit/kept-records.ts'

const { fsyncSync } = fs
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-unsure-'))
  path = join(folder, 'vigil.sqlite')
})
afterEach(() => {
  put(fsyncSync)
  rmSync(folder, { recursive: true, force: true })
})

const put = (sync: typeof fsyncSync): void => {
  fs.fsyncSync = sync
  syncBuiltinESMExports()
}
/** The folder cannot be brought to the disk, once, after the converted file has its name. */
const failOnce = (becomes: boolean): void =>
  put((file) => {
    if (!fs.fstatSync(file).isDirectory() || isEncrypted(path) !== becomes) return fsyncSync(file)
    put(fsyncSync)
    throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' })
  })

const after = (db: WritableDb): unknown => {
  const key = keyOf(db)
  closeDatabase(db)
  return [key, existsSync(`${path}-key`), isEncrypted(path), outcomeOf(path, { key })]
}

describe.skipIf(process.platform === 'win32')('a converted file of which the disk does not say whether it keeps its name', () => {
  it('is open by what it is, and the wrapped key stays', () => {
    const db = openOrThrow(path)
    keepCase(db, 1)
    failOnce(true)
    expect(() => encryptData(db, path, testKey, testKeyFile)).toThrow('may not be on the disk')
    expect(after(db)).toEqual([testKey, true, true, 0])
  })

  it('keeps the wrapped key where it was decrypted: a cut of the power may bring the encrypted file back', () => {
    encryptedFile(path)
    const db = openOrThrow(path, { key: testKey })
    failOnce(false)
    expect(() => decryptData(db, path)).toThrow('may not be on the disk')
    expect(after(db)).toEqual([undefined, true, false, 0])
  })
})

it('readable data have no key, also where they are opened with one', () => {
  closeDatabase(openOrThrow(path))
  const db = openOrThrow(path, { key: testKey })
  expect(keyOf(db)).toBe(undefined)
  closeDatabase(db)
})
