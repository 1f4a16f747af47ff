import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { assert, nat, property } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ageBytes, copyPassphrase, isAgeFile, opensBy, plainChunks } from '../../../db/file/age-file.ts'
import { problemOf } from '../../../db/file/problem.ts'
import { testRecovery } from '../../kit/encrypted-file.ts'
import { seeded } from '../../kit/seeded.ts'

const other = new Uint8Array(testRecovery.length).fill(8)
const chunkBytes = 65_536

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-age-'))
  path = join(folder, 'copy.age')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const random = seeded(20_261_128)
const bytesOf = (length: number): Buffer => Buffer.from(Uint8Array.from({ length }, () => random() * 256))
const inChunks = (bytes: Buffer): readonly Buffer[] => Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) => bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes))
const write = (bytes: Buffer): void => writeFileSync(path, Buffer.concat([...ageBytes(inChunks(bytes), testRecovery)]))
const read = (recovery = testRecovery): Buffer | string => {
  try {
    return Buffer.concat([...plainChunks(path, recovery)])
  } catch (error) {
    return problemOf(error).code
  }
}

const lengths = [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes, 300_000]

/** The stock tool asks at a terminal: `script` is one. */
const stockTool = (): Buffer => {
  const out = join(folder, 'opened')
  const line = `script -qec 'age --decrypt --output ${out} ${path}' /dev/null`
  spawnSync(line, { shell: true, input: `${copyPassphrase(testRecovery)}\n`, stdio: ['pipe', 'ignore', 'ignore'] })
  return readFileSync(out)
}
const hasStockTool = ['age --version', 'script --version'].every((line) => spawnSync(line, { shell: true }).status === 0)

describe('an age file', () => {
  it.each(lengths)('of %i bytes is opened by another implementation, with the recovery key as it is printed', async (length) => {
    const bytes = bytesOf(length)
    write(bytes)
    const decrypter = new Decrypter()
    decrypter.addPassphrase('144GZ-J289D-144GN-J289K-144GB-J289S-144G1-J289A')
    expect([Buffer.from(await decrypter.decrypt(new Uint8Array(readFileSync(path)))).equals(bytes), Buffer.from(read()).equals(bytes), isAgeFile(path)]).toEqual([true, true, true])
  })

  it.skipIf(!hasStockTool)('is opened by the stock tool (needs age)', () => {
    const bytes = bytesOf(200_000)
    write(bytes)
    expect(stockTool().equals(bytes)).toBe(true)
  })

  it('of another implementation is opened too', async () => {
    const bytes = bytesOf(chunkBytes * 2)
    const encrypter = new Encrypter()
    encrypter.setPassphrase(copyPassphrase(testRecovery))
    encrypter.setScryptWorkFactor(10)
    writeFileSync(path, await encrypter.encrypt(new Uint8Array(bytes)))
    expect(Buffer.from(read()).equals(bytes)).toBe(true)
  })

  it('is opened by no other key, which is not the same as damage', () => {
    write(bytesOf(1000))
    expect([read(other), opensBy(path, testRecovery), opensBy(path, other), opensBy(path, undefined)]).toEqual(['locked', true, false, false])
  })

  it('is never the same twice, and shows nothing of what it holds', () => {
    const bytes = Buffer.from('Secretina'.repeat(1000))
    write(bytes)
    const first = readFileSync(path)
    write(bytes)
    expect([first.equals(readFileSync(path)), first.includes('Secretina')]).toEqual([false, false])
  })

  it('is refused at each byte that is changed', () => {
    write(bytesOf(chunkBytes + 500))
    const whole = readFileSync(path)
    assert(property(nat({ max: whole.length - 1 }), nat({ max: 7 }), (at, bit) => {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      writeFileSync(path, changed)
      expect(['damaged', 'locked']).toContain(read())
    }), { numRuns: 60 })
  })

  it('is refused where it was cut off, also at the end of a part, or has something after its end', () => {
    write(bytesOf(chunkBytes * 2))
    const whole = readFileSync(path)
    const cutBy = (bytes: number): Buffer | string => {
      writeFileSync(path, whole)
      truncateSync(path, whole.length - bytes)
      return read()
    }
    const cuts = [1, 16, chunkBytes, chunkBytes + 16, chunkBytes * 2 + 32, whole.length - 10, whole.length].map(cutBy)
    writeFileSync(path, Buffer.concat([whole, Buffer.alloc(1)]))
    expect([cuts, read()]).toEqual([cuts.map(() => 'damaged'), 'damaged'])
  })

  it('is refused where opening it would take more memory than a computer has', () => {
    write(bytesOf(10))
    const [first = '', line = '', ...more] = readFileSync(path).toString('latin1').split('\n')
    writeFileSync(path, [first, line.replace(/ 12$/u, ' 30'), ...more].join('\n'), 'latin1')
    expect(read()).toBe('damaged')
  })
})
