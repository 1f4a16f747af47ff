import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesInKey, recoveryGroups } from '../../../core/passphrase/recovery-key.ts'
import { closeDatabase } from '../../../db/database.ts'
import { connectionOf } from '../../../db/handle.ts'
import type { DataKey } from '../../../db/file/data-key.ts'
import { keyFileText } from '../../../db/file/key-file.ts'
import { sealFile } from '../../../db/file/sealed-copy.ts'
import { readStoredKey, storeKey } from '../../../db/file/stored-key.ts'
import { wrapKey } from '../../../db/key/wrap.ts'
import { answerLocked } from '../../../main/start/answer-locked.ts'
import { openOrThrow, outcomeOf } from '../../kit/crashed-files.ts'
import { cheap, encryptedFile, testKey, testKeyFile, testPassphrase, testRecovery } from '../../kit/encrypted-file.ts'

let folder: string
let path: string
let openedWith: readonly DataKey[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-locked-'))
  path = join(folder, 'vigil.sqlite')
  openedWith = []
  encryptedFile(path)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const call = async (input: unknown, name = 'passphrase.unlock'): Promise<unknown> => {
  const answer = await answerLocked({ path, log: { info: () => undefined, error: () => 'E-0001' }, openWith: (key) => void (openedWith = [...openedWith, key]) }, name, input)
  return answer.ok ? 'opened' : { code: answer.problem.code, values: answer.problem.values }
}
const recoveryKey = recoveryGroups(testRecovery).join('-')
const newPassphrase = 'another lantern entirely'
/** Of another laptop. */
const otherKey: DataKey = { bytes: new Uint8Array(32).fill(5), recovery: new Uint8Array(bytesInKey).fill(6) }

describe('the calls while the data are locked', () => {
  it('open them with the passphrase, and with no other', async () => {
    expect([await call({ passphrase: 'lantern over the mill' }), openedWith, await call({ passphrase: testPassphrase }), openedWith]).toEqual([{ code: 'passphrase-wrong', values: {} }, [], 'opened', [testKey]])
    expect(outcomeOf(path, { key: openedWith[0] })).toBe(0)
  })

  it('open them with the recovery key, which gets them a new passphrase and stays good', async () => {
    expect([await call({ recoveryKey, newPassphrase }), openedWith]).toEqual(['opened', [testKey]])
    expect([await call({ passphrase: testPassphrase }), await call({ passphrase: newPassphrase }), await call({ recoveryKey: recoveryKey.toLowerCase(), newPassphrase })])
      .toEqual([{ code: 'passphrase-wrong', values: {} }, 'opened', 'opened'])
  })

  it('say what is wrong with a recovery key, and change nothing', async () => {
    const before = readFileSync(`${path}-key`, 'utf8')
    const other = recoveryGroups(new Uint8Array(bytesInKey).fill(3)).join(' ')
    const wrong = `${recoveryKey.startsWith('0') ? '1' : '0'}${recoveryKey.slice(1)}`
    expect([
      await call({ recoveryKey: recoveryKey.slice(2), newPassphrase }), await call({ recoveryKey: wrong, newPassphrase }),
      await call({ recoveryKey: other, newPassphrase }), await call({ recoveryKey, newPassphrase: 'short' }), await call({ recoveryKey, newPassphrase: 'passwordpassword' }),
      await call({ recoveryKey, newPassphrase: 'mill lane '.repeat(200) }), await call({ passphrase: 'x'.repeat(1001) }), await call({ recoveryKey: 'x'.repeat(1001), newPassphrase }),
    ]).toEqual([
      { code: 'recovery-key-length', values: { missing: 2 } }, { code: 'recovery-key-mistyped', values: { groups: [1] } },
      { code: 'recovery-key-other', values: {} }, { code: 'passphrase-short', values: {} }, { code: 'passphrase-weak', values: { why: 'repeated' } },
      { code: 'passphrase-long', values: { max: 1000 } }, { code: 'passphrase-long', values: { max: 1000 } }, { code: 'recovery-key-length', values: { missing: -961 } },
    ])
    expect([openedWith, readFileSync(`${path}-key`, 'utf8')]).toEqual([[], before])
  })

  it('open them from the copy of the wrapped key where the file itself is damaged, and say it where both are', async () => {
    writeFileSync(`${path}-key`, 'damaged')
    expect(await call({ passphrase: testPassphrase })).toBe('opened')
    writeFileSync(`${path}-key-copy`, 'damaged')
    expect([await call({ passphrase: testPassphrase }), readStoredKey(path)]).toEqual([{ code: 'data-key-damaged', values: {} }, { ok: false, problem: 'key-damaged' }])
  })

  it('open them where a person put the key file of other data over one of the two, with another passphrase or the same', async () => {
    for (const passphrase of [newPassphrase, testPassphrase]) {
      openedWith = []
      storeKey(path, testKeyFile)
      writeFileSync(`${path}-key`, keyFileText(await wrapKey(otherKey, passphrase, cheap)))
      expect([await call({ passphrase: testPassphrase }), await call({ recoveryKey, newPassphrase }), openedWith]).toEqual(['opened', 'opened', [testKey, testKey]])
    }
  })

  it('open them where their first page is damaged, if a copy opens by the key: what is wrong is said by the page that offers the copies', async () => {
    const damage = (): void => {
      const file = openSync(path, 'r+')
      writeSync(file, Buffer.alloc(64, 1), 0, 64, 1000)
      closeSync(file)
    }
    mkdirSync(join(folder, 'backups'))
    sealFile(path, join(folder, 'backups', 'copy.sqlite.age'), testKey)
    damage()
    expect([await call({ passphrase: testPassphrase }), openedWith]).toEqual(['opened', [testKey]])
    expect(outcomeOf(path, { key: testKey })).toMatchObject({ code: 'damaged', copies: [{ isSound: true }] })
    rmSync(join(folder, 'backups'), { recursive: true })
    expect(await call({ passphrase: testPassphrase })).toEqual({ code: 'passphrase-other-data', values: {} })
  })

  const recoveryOfOther = recoveryGroups(otherKey.recovery).join('-')
  /** As a crash leaves the data: with what was written last in the log, the first page too. */
  const crash = (): void => {
    const db = openOrThrow(path, { key: testKey })
    const version = Number(connectionOf(db).pragma('user_version', { simple: true }))
    for (const next of [0, version]) connectionOf(db).pragma(`user_version = ${next}`)
    const kept = join(folder, 'kept')
    for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${kept}${ending}`)
    closeDatabase(db)
    for (const ending of ['', '-wal']) copyFileSync(`${kept}${ending}`, `${path}${ending}`)
  }
  const tearFirstPage = (): void => {
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(512, 1), 0, 512, 2048)
    closeSync(file)
  }
  const putOtherOver = async (): Promise<void> => writeFileSync(`${path}-key`, keyFileText(await wrapKey(otherKey, testPassphrase, cheap)))
  const bothKeys = (): readonly string[] => ['-key', '-key-copy'].map((ending) => readFileSync(`${path}${ending}`, 'utf8'))

  it('refuse the sheet of other data also after a crash, and keep the wrapped key of these', async () => {
    crash()
    await putOtherOver()
    const before = bothKeys()
    expect([await call({ recoveryKey: recoveryOfOther, newPassphrase }), openedWith, bothKeys()]).toEqual([{ code: 'passphrase-other-data', values: {} }, [], before])
    tearFirstPage()
    expect([await call({ recoveryKey: recoveryOfOther, newPassphrase }), openedWith, bothKeys()]).toEqual([{ code: 'passphrase-other-data', values: {} }, [], before])
    expect([await call({ recoveryKey, newPassphrase }), openedWith]).toEqual(['opened', [testKey]])
  })

  it('keep the wrapped key of the data where nothing says which it is', async () => {
    await putOtherOver()
    rmSync(path)
    expect([await call({ recoveryKey: recoveryOfOther, newPassphrase }), bothKeys()[1]]).toEqual(['opened', keyFileText(testKeyFile)])
    expect([await call({ recoveryKey, newPassphrase }), await call({ recoveryKey: recoveryOfOther, newPassphrase }), openedWith]).toEqual(['opened', 'opened', [otherKey, testKey, otherKey]])
  })

  it('keep the key file of other data under another name where the data get a new passphrase', async () => {
    await putOtherOver()
    const [other] = bothKeys()
    expect([await call({ recoveryKey, newPassphrase }), readFileSync(`${path}-key-old-1`, 'utf8'), new Set(bothKeys()).size]).toEqual(['opened', other, 1])
  })

  it('say that both key files are of other data, and open nothing with them', async () => {
    storeKey(path, await wrapKey(otherKey, testPassphrase, cheap))
    expect([await call({ passphrase: testPassphrase }), await call({ recoveryKey, newPassphrase }), openedWith]).toEqual([{ code: 'passphrase-other-data', values: {} }, { code: 'recovery-key-other', values: {} }, []])
  })

  it('answer nothing else', async () => {
    expect([await call(null, 'cases.list'), await call({ passphrase: 1 }), await call({ passphrase: testPassphrase, recoveryKey }), await call({ passphrase: 'x'.repeat(100_001) })])
      .toEqual([{ code: 'unknown-call', values: {} }, ...Array.from({ length: 3 }, () => ({ code: 'bad-input', values: { fields: ['passphrase'] } }))])
    expect(openedWith).toEqual([])
  })
})
