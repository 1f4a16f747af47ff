import { sign } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCasesFile, writeCasesFile } from '../../../documents/office/cases-file.ts'
import { isCasesFile } from '../../../documents/office/cases-file-head.ts'
import { closeKey, fingerprintOfKey, makePrivateKey, openKey, publicKeyOf } from '../../../documents/office/office-key.ts'

const privateKey = makePrivateKey()
const madeAt = new Date('2026-11-27T10:00:00.000Z')
const manifest = { office: 'Section office', cases: ['a'] }
const documents = [new TextEncoder().encode('URGENT ACTION'), new Uint8Array([0, 255, 10])]

const written = (): Uint8Array => {
  const file = writeCasesFile(manifest, documents, privateKey, madeAt)
  if (!file.ok) throw new Error(file.problem)
  return file.value
}
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readCasesFile(bytes)
  return read.ok ? 'none' : read.problem
}

/** A file with a right signature whose content is anything. */
const signed = (content: Uint8Array, form = 1): Uint8Array => {
  const publicKey = publicKeyOf(privateKey)
  const signature = sign(null, Buffer.concat([Buffer.from(`vigil-cases ${form} ${publicKey}\n`), content]), privateKey).toString('hex')
  return Buffer.concat([Buffer.from(`vigil-cases ${form} ${publicKey} ${signature}\n`), content])
}
const zipOf = (parts: Zippable): Uint8Array => signed(zipSync(parts))
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

describe('a file of cases', () => {
  it('is read as it was written, by the key that signed it', async () => {
    const read = await readCasesFile(written())
    expect(read).toEqual({ ok: true, value: { publicKey: publicKeyOf(privateKey), manifest, documents: documents.map((bytes) => Buffer.from(bytes)), digest: expect.stringMatching(/^[0-9a-f]{64}$/u) } })
    expect([isCasesFile(written()), isCasesFile(new TextEncoder().encode('vigil'))]).toEqual([true, false])
  })

  it('is read with texts that say the same thousands of times, which compress like a trap', async () => {
    const file = writeCasesFile({ text: 'Line of text and more of it. '.repeat(100_000) }, [], privateKey, madeAt)
    expect(file.ok && (await readCasesFile(file.value)).ok).toBe(true)
  })

  it('is refused with any one of its bytes changed', async () => {
    const file = written()
    const accepted: number[] = []
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file)
      changed[at] = (changed[at] ?? 0) ^ 1
      if ((await readCasesFile(changed)).ok) accepted.push(at)
    }
    expect(accepted).toEqual([])
  })

  it('is refused with any bytes changed, cut off, doubled or put between', async () => {
    const file = Buffer.from(written())
    await fc.assert(fc.asyncProperty(fc.nat(file.length - 1), fc.nat(file.length - 1), fc.uint8Array({ maxLength: 9 }), async (from, length, put) => {
      const changed = Buffer.concat([file.subarray(0, from), put, file.subarray(from + length)])
      fc.pre(!changed.equals(file))
      expect((await readCasesFile(changed)).ok).toBe(false)
    }), { numRuns: 400 })
  })

  it('is of the key in it: the signature of another key is wrong, and so is the key of another signature', async () => {
    const other = makePrivateKey()
    const file = Buffer.from(written()).toString('latin1').replace(publicKeyOf(privateKey), publicKeyOf(other))
    expect(await codeOf(Buffer.from(file, 'latin1'))).toBe('wrong-signature')
    expect(await codeOf(Buffer.from(Buffer.from(written()).toString('latin1').replace(publicKeyOf(privateKey), 'f'.repeat(64)), 'latin1'))).toBe('wrong-signature')
  })

  it('is refused where a stranger signed what no reader should open, within limits', async () => {
    const bomb = zipOf({ 'cases.json': [new Uint8Array(60_000_000), { level: 9 }] })
    expect(bomb.length).toBeLessThan(200_000)
    const many = zipOf(Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`documents/${index}`, new Uint8Array(1)])))
    const found = [bomb, many, signed(new TextEncoder().encode('no zip')), zipOf({ 'cases.json': new TextEncoder().encode('{') }), zipOf({ 'cases.json': json(manifest), 'documents/7': new Uint8Array(1) }), zipOf({ 'documents/1': new Uint8Array(1) }), zipOf({ 'cases.json': new Uint8Array([0xff, 0xfe]) }), signed(zipSync({ 'cases.json': json(manifest) }), 2), new Uint8Array(0)]
    expect(await Promise.all(found.map(codeOf))).toEqual(['too-large', 'too-large', 'damaged', 'damaged', 'damaged', 'damaged', 'damaged', 'newer', 'damaged'])
  })
})

describe('a key', () => {
  it('has a fingerprint of groups of four, and another key has another', () => {
    const one = fingerprintOfKey(publicKeyOf(privateKey))
    expect([/^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){5}$/u.test(one), fingerprintOfKey(publicKeyOf(makePrivateKey())) === one]).toEqual([true, false])
    expect(fingerprintOfKey('00'.repeat(32))).toBe('CSM7 NBFR CAYQ EV4F R65R X7WE')
  })

  it('is closed with words and opened with the same, in any capitals', () => {
    const closed = closeKey(privateKey, 'candle harbour violet')
    expect([openKey(closed, 'Candle, harbour  VIOLET') === privateKey, openKey(closed, 'candle harbour'), openKey('no key', 'candle harbour violet')]).toEqual([true, undefined, undefined])
  })
})
