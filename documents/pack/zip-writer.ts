import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'
import type { Day } from '../../core/day.ts'
import type { BlockPool } from './block-pool.ts'
import { createBlockPool } from './block-pool.ts'
import { deflateBlocks, level } from './deflate-blocks.ts'
import type { PartFile } from './part-file.ts'
import type { ZipEntry } from './zip-records.ts'
import { centralRecord, dosDate, endRecord, localRecord } from './zip-records.ts'

/** Bytes that are collected before they are written: a zip is made of small pieces. */
const writtenAtOnce = 64 * 1024

export type ZipWriter = {
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>
  /** Compresses blocks as they come: the use of memory does not grow with their number. */
  readonly addStream: (name: string, blocks: (pool: BlockPool) => AsyncIterable<Uint8Array>) => Promise<void>
  readonly finish: () => Promise<void>
}

/** Writes a zip of deflated entries, below 4 GB; the same input and day give the same bytes. */
export const createZipWriter = (file: PartFile, day: Day): ZipWriter => {
  const date = dosDate(day)
  const entries: ZipEntry[] = []
  let end = 0
  let waiting: Uint8Array[] = []
  let waitingFrom = 0
  const writeWaiting = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting)
    waiting = []
    const from = waitingFrom
    waitingFrom = end
    if (bytes.length > 0) await file.write(bytes, from)
  }
  const append = async (bytes: Uint8Array): Promise<void> => {
    waiting.push(bytes)
    end += bytes.length
    if (end - waitingFrom >= writtenAtOnce) await writeWaiting()
  }
  return {
    add: async (name, bytes) => {
      const compressed = deflateRawSync(bytes, { level })
      const entry: ZipEntry = { name, crc: crc32(bytes), size: bytes.length, compressedSize: compressed.length, at: end }
      await append(localRecord(entry, date))
      await append(compressed)
      entries.push(entry)
    },
    addStream: async (name, blocks) => {
      const at = end
      const pool = createBlockPool()
      await append(localRecord({ name, crc: 0, size: 0, compressedSize: 0, at }, date))
      const start = end
      const { crc, size } = await deflateBlocks(blocks(pool), append, pool)
      const entry: ZipEntry = { name, crc, size, compressedSize: end - start, at }
      await writeWaiting()
      // The checksum and the sizes are known only now.
      await file.write(localRecord(entry, date), at)
      entries.push(entry)
    },
    finish: async () => {
      const centralAt = end
      for (const entry of entries) await append(centralRecord(entry, date))
      await append(endRecord(entries.length, end - centralAt, centralAt))
      await writeWaiting()
    },
  }
}
