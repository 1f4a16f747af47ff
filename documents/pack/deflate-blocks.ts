import { Buffer } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { BlockPool } from './block-pool.ts'

/** A quarter of the time of level 6 for 50 % more bytes: 51 kB for a thousand letters. */
export const level = 3

/** The format refers back to at most this many bytes. */
const windowSize = 32 * 1024

/**
 * Compresses blocks as they come into one deflate stream: each ends on a byte boundary and uses the one
 * before it as dictionary, so they can be joined. The result depends on the blocks alone, not on timing.
 * After each block other work can run; `append` is awaited and the block returned to the pool, so the use
 * of memory does not grow. Runs on this thread: at this level that is faster than passing blocks to another.
 */
export const deflateBlocks = async (blocks: AsyncIterable<Uint8Array>, append: (bytes: Uint8Array) => Promise<void>, pool: BlockPool): Promise<{ readonly crc: number; readonly size: number }> => {
  let crc = 0
  let size = 0
  let dictionary: Uint8Array = Buffer.alloc(0)
  const deflate = (block: Uint8Array, finishFlush: number): Uint8Array =>
    deflateRawSync(block, { level, finishFlush, ...(dictionary.length > 0 ? { dictionary } : {}) })
  for await (const block of blocks) {
    crc = crc32(block, crc)
    size += block.length
    await append(deflate(block, constants.Z_SYNC_FLUSH))
    // A copy: the block itself is soon overwritten.
    dictionary = Buffer.from(block.subarray(Math.max(0, block.length - windowSize)))
    pool.give(block)
    await setImmediate()
  }
  await append(deflate(Buffer.alloc(0), constants.Z_FINISH))
  return { crc, size }
}
