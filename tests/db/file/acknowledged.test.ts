import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acknowledgedPath, openAcknowledged, readAcknowledged } from '../../../db/file/acknowledged.ts'
import type { Stamp } from '../../../db/file/stamp.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-acknowledged-'))
  path = join(folder, 'vigil.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stampOf = (sequence: number, identity = 'a'): Stamp => ({ identity: identity.repeat(32), lineage: 'b'.repeat(16), sequence })

/** Keeps some stamps one after the other. */
const keep = (...sequences: readonly number[]): void => {
  const acknowledged = openAcknowledged(path, stampOf(sequences[0] ?? 0))
  for (const sequence of sequences) acknowledged.keep(stampOf(sequence))
  acknowledged.close()
}

describe('the stamp of the newest acknowledged transaction', () => {
  it('is the newest that was kept, also after a restart', () => {
    keep(7, 8, 9)
    expect(readAcknowledged(path)).toEqual(stampOf(9))
    keep(9, 10)
    expect(readAcknowledged(path)).toEqual(stampOf(10))
  })

  it('is the one before where the newest was torn in any place', () => {
    keep(7, 8)
    const whole = readFileSync(acknowledgedPath(path))
    const written = whole.subarray(0, 512).toString('latin1').trimEnd().length
    for (let cut = 0; cut < 512; cut += 1) {
      const torn = Buffer.from(whole)
      torn.fill(0, cut, 512)
      writeFileSync(acknowledgedPath(path), torn)
      expect([cut, readAcknowledged(path)?.sequence]).toEqual([cut, cut <= written ? 7 : 8])
    }
  })

  it('is unknown where the file is missing, empty or of something else', () => {
    expect(readAcknowledged(path)).toBeUndefined()
    for (const bytes of ['', 'This is a list of names.', '\0'.repeat(1024)]) {
      writeFileSync(acknowledgedPath(path), bytes)
      expect(readAcknowledged(path)).toBeUndefined()
    }
  })

  it('is replaced where the file is of other data', () => {
    keep(7)
    openAcknowledged(path, stampOf(3, 'c')).close()
    expect(readAcknowledged(path)).toEqual(stampOf(3, 'c'))
  })

  it('lags behind where it cannot be written: the transaction itself is kept', () => {
    const acknowledged = openAcknowledged(path, stampOf(1))
    acknowledged.close()
    expect(() => acknowledged.keep(stampOf(2))).not.toThrow()
    expect(readAcknowledged(path)).toEqual(stampOf(1))
  })
})
