import { assert, constantFrom, nat, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesInKey } from '../../../core/passphrase/recovery-key.ts'
import { keyFileText, readKeyFile, type KeyCost, type KeyFile } from '../../../db/file/key-file.ts'
import { deriveHere, type DeriveKey } from '../../../db/key/derive.ts'
import { newDataKey, unwrapByPassphrase, unwrapByRecovery, usualCost, withPassphrase, wrapKey } from '../../../db/key/wrap.ts'

/** So that a test takes no half second for each passphrase. */
const cheap: KeyCost = { memory: 256, passes: 1, lanes: 1 }
const recovery = new Uint8Array(bytesInKey).fill(9)
const otherRecovery = new Uint8Array(bytesInKey).fill(8)

const readBack = (file: KeyFile): KeyFile => {
  const read = readKeyFile(keyFileText(file))
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

describe('a data key', () => {
  it('costs 64 MiB and three passes for each passphrase that is tried', async () => {
    const key = newDataKey(recovery)
    const file = readBack(await wrapKey(key, 'five plain words of mine'))
    expect([usualCost.memory * 1024 >= 64 << 20, file.cost, await unwrapByPassphrase(file, 'five plain words of mine')]).toEqual([true, { memory: 65_536, passes: 3, lanes: 4 }, key])
  })

  it('comes back by the passphrase and by the recovery key, and by no other', async () => {
    const key = newDataKey(recovery)
    const file = readBack(await wrapKey(key, 'Straße am Fluß', cheap))
    expect([await unwrapByPassphrase(file, 'Straße am Fluß'), unwrapByRecovery(file, recovery)]).toEqual([key, key])
    expect([await unwrapByPassphrase(file, 'straße am fluß'), await unwrapByPassphrase(file, ''), unwrapByRecovery(file, otherRecovery)]).toEqual([undefined, undefined, undefined])
  })

  it('comes back by a passphrase that another keyboard puts together differently', async () => {
    const file = await wrapKey(newDataKey(recovery), 'café'.normalize('NFC'), cheap)
    expect(await unwrapByPassphrase(file, 'café'.normalize('NFD'))).toBeDefined()
  })

  it('comes back by an emoji, with or without the sign that some keyboards add to it', async () => {
    const key = newDataKey(recovery)
    const files = [await wrapKey(key, 'heart ❤️ of mine', cheap), await wrapKey(key, 'heart ❤ of mine', cheap)]
    for (const file of files) expect([await unwrapByPassphrase(file, 'heart ❤ of mine'), await unwrapByPassphrase(file, 'heart ❤️ of mine')]).toEqual([key, key])
  })

  it('comes back by a passphrase that an older version took with that sign', async () => {
    const key = newDataKey(recovery)
    const older: DeriveKey = (_form, salt, cost) => deriveHere('heart ❤️ of mine', salt, cost)
    const file = await wrapKey(key, 'heart ❤️ of mine', cheap, older)
    expect([await unwrapByPassphrase(file, 'heart ❤️ of mine'), await unwrapByPassphrase(file, 'heart ❤ of mine')]).toEqual([key, undefined])
  })

  it('stays the same under another passphrase, and so does its recovery key', async () => {
    const key = newDataKey(recovery)
    const file = readBack(await withPassphrase(await wrapKey(key, 'the first one', cheap), key, 'the second one', cheap))
    expect([await unwrapByPassphrase(file, 'the second one'), await unwrapByPassphrase(file, 'the first one'), unwrapByRecovery(file, recovery)]).toEqual([key, undefined, key])
  })

  it('is never written as it is, and never the same twice', async () => {
    const key = newDataKey(recovery)
    const texts = [keyFileText(await wrapKey(key, 'one', cheap)), keyFileText(await wrapKey(key, 'one', cheap))]
    expect([texts.some((text) => text.includes(Buffer.from(key.bytes).toString('hex'))), texts[0] === texts[1]]).toEqual([false, false])
  })
})

describe('the text of a key file', () => {
  it('is distinguished from a newer one and from a damaged one, at each byte that can be wrong', async () => {
    const text = keyFileText(await wrapKey(newDataKey(recovery), 'one', cheap))
    expect([readKeyFile(text.replace('vigil-key 1', 'vigil-key 2')), readKeyFile(''), readKeyFile(text.slice(0, -1)), readKeyFile(`${text}\n`)])
      .toEqual(['newer', 'damaged', 'damaged', 'damaged'].map((problem) => ({ ok: false, problem })))
    assert(property(nat({ max: text.length - 1 }), constantFrom(...'0123456789abcdefx \n'), (at, sign) => {
      pre(text[at] !== sign)
      expect(readKeyFile(`${text.slice(0, at)}${sign}${text.slice(at + 1)}`).ok).toBe(false)
    }))
  })

  it('is refused where it asks for more than some times the usual, or for what cannot be', async () => {
    const file = await wrapKey(newDataKey(recovery), 'one', cheap)
    const costs: readonly KeyCost[] = [{ memory: 262_144, passes: 8, lanes: 8 }, { ...cheap, memory: 262_145 }, { ...cheap, passes: 9 }, { ...cheap, lanes: 9 }, { memory: 31, passes: 1, lanes: 4 }, { ...cheap, passes: 0 }]
    expect(costs.map((cost) => readKeyFile(keyFileText({ ...file, cost })).ok)).toEqual([true, false, false, false, false, false])
  })
})
