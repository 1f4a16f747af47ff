import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesInKey, sheetNumber } from '../../../core/passphrase/recovery-key.ts'
import { keyFileText } from '../../../db/file/key-file.ts'
import { storeKey } from '../../../db/file/stored-key.ts'
import { withPassphrase, wrapKey } from '../../../db/key/wrap.ts'
import { lockAddress } from '../../../main/window/lock-address.ts'
import { cheap, testKey, testKeyFile, testPassphrase } from '../../kit/encrypted-file.ts'

let path: string
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'vigil-address-')), 'vigil.sqlite')
  storeKey(path, testKeyFile)
})
afterEach(() => rmSync(join(path, '..'), { recursive: true, force: true }))

const sheet = (): string | null => new URL(lockAddress(path)).searchParams.get('sheet')
const number = sheetNumber(testKeyFile.byRecovery.salt)

describe('the address of the page that asks for the passphrase', () => {
  it('has the number of the sheet, also where one file has the passphrase before or is damaged', async () => {
    const first = sheet()
    writeFileSync(`${path}-key-copy`, keyFileText(await withPassphrase(testKeyFile, testKey, 'another lantern entirely', cheap)))
    const second = sheet()
    writeFileSync(`${path}-key`, 'damaged')
    expect([first, second, sheet()]).toEqual([number, number, number])
  })

  it('has none where the two files are of two sheets: one of them is of other data', async () => {
    writeFileSync(`${path}-key`, keyFileText(await wrapKey({ bytes: new Uint8Array(32).fill(5), recovery: new Uint8Array(bytesInKey).fill(6) }, testPassphrase, cheap)))
    expect(sheet()).toBe(null)
  })
})
