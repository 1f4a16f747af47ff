import { readFileSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAt } from '../../db/file/read-at.ts'
import { readUntouched } from '../../db/file/read-untouched.ts'
import { readStamp, stampIn, stampPage } from '../../db/file/stamp.ts'
import { readWal } from '../../db/file/wal.ts'
import { crashedFiles, type CrashedFiles } from '../kit/crashed-files.ts'

let files: CrashedFiles
let whole: Buffer
let page: number
beforeAll(() => {
  files = crashedFiles()
  whole = readFileSync(files.log)
  page = readUntouched(files.path, false, stampPage) ?? 0
})
afterAll(() => files.remove())

/** The number of the newest transaction as our own reader of the log finds it. */
const byOurselves = (): number | undefined => {
  const wal = readWal(files.log)
  const frame = wal?.frames.findLast((one) => one.page === page)
  const bytes = frame && wal ? readAt(files.log, frame.offset, wal.pageSize) : readAt(files.path, (page - 1) * 4096, 4096)
  return stampIn(bytes)?.sequence
}

/** The same by SQLite, which applies the log by its own rules. */
const bySqlite = (): number | undefined => readUntouched(files.path, true, readStamp)?.sequence

describe('a damaged write-ahead log', () => {
  it('is read as SQLite reads it: both end at the same transaction', () => {
    const found = new Set<number | undefined>()
    fc.assert(fc.property(
      fc.array(fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) }), { maxLength: 2 }),
      fc.option(fc.nat(whole.length), { nil: undefined, freq: 3 }),
      (flips, size) => {
        const bytes = Buffer.from(whole.subarray(0, size))
        for (const { at, bit } of flips) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        writeFileSync(files.log, bytes)
        found.add(byOurselves())
        expect(byOurselves()).toBe(bySqlite())
      },
    ), { seed: 12, numRuns: 300 })
    expect(found.size).toBeGreaterThan(3)
  })
})
