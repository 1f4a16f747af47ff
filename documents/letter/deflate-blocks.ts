import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import type { BlockPool } from './block-pool.ts'

/** Half the time of level 9 for nearly its size. */
export const level = 6

const deflate = promisify(deflateRaw)
/** What the format looks back at, at most. */
const windowSize = 32 * 1024
/** So many blocks are compressed at a time: enough for every core of a small laptop, little enough to keep memory flat. */
const mostAtOnce = 3

type Waiting = { readonly block: Uint8Array; readonly compressed: Promise<Uint8Array> }

/**
 * Compresses blocks as they come into one deflate stream, several at a time on zlib's own threads: each
 * block ends on a byte and looks back into the one before it, so they join. The bytes hang on the
 * blocks alone, never on timing. Waits for `append` and gives every block back to the pool once it is
 * done, so that memory stays flat however many there are.
 */
export const deflateBlocks = async (blocks: AsyncIterable<Uint8Array>, append: (bytes: Uint8Array) => Promise<void>, pool: BlockPool): Promise<{ readonly crc: number; readonly size: number }> => {
  const waiting: Waiting[] = []
  let crc = 0
  let size = 0
  let dictionary: Uint8Array = Buffer.alloc(0)
  const start = (block: Uint8Array, flush: number): void => {
    waiting.push({ block, compressed: deflate(block, { level, finishFlush: flush, ...(dictionary.length > 0 ? { dictionary } : {}) }) })
    // A copy: the block itself is soon written over.
    dictionary = Buffer.from(block.subarray(Math.max(0, block.length - windowSize)))
  }
  const finishFirst = async (): Promise<void> => {
    const first = waiting.shift()
    if (first === undefined) return
    const bytes = await first.compressed
    pool.give(first.block)
    await append(bytes)
  }
  try {
    for await (const block of blocks) {
      crc = crc32(block, crc)
      size += block.length
      start(block, constants.Z_SYNC_FLUSH)
      if (waiting.length >= mostAtOnce) await finishFirst()
    }
    start(Buffer.alloc(0), constants.Z_FINISH)
    while (waiting.length > 0) await finishFirst()
  } finally {
    // After a failure nobody waits for these any more.
    await Promise.allSettled(waiting.map(({ compressed }) => compressed))
  }
  return { crc, size }
}
