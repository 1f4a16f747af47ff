import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

/** Half the time of level 9 for nearly its size. */
export const level = 6

const deflate = promisify(deflateRaw)
/** What the format looks back at, at most. */
const windowSize = 32 * 1024
/** So many blocks are compressed at a time: enough for every core of a small laptop, little enough to keep memory flat. */
const mostAtOnce = 3

type Waiting = Promise<Uint8Array>

/**
 * Compresses blocks as they come into one deflate stream, several at a time on zlib's own threads: each
 * block ends on a byte and looks back into the one before it, so they join. The bytes hang on the
 * blocks alone, never on timing. Waits for `append`, so that memory stays flat however many there are.
 */
export const deflateBlocks = async (blocks: AsyncIterable<Uint8Array>, append: (bytes: Uint8Array) => Promise<void>): Promise<{ readonly crc: number; readonly size: number }> => {
  const waiting: Waiting[] = []
  let crc = 0
  let size = 0
  let dictionary: Uint8Array = Buffer.alloc(0)
  const start = (block: Uint8Array, flush: number): void => {
    waiting.push(deflate(block, { level, finishFlush: flush, ...(dictionary.length > 0 ? { dictionary } : {}) }))
    dictionary = block.subarray(Math.max(0, block.length - windowSize))
  }
  try {
    for await (const block of blocks) {
      crc = crc32(block, crc)
      size += block.length
      start(block, constants.Z_SYNC_FLUSH)
      if (waiting.length >= mostAtOnce) await append(await (waiting.shift() as Waiting))
    }
    start(Buffer.alloc(0), constants.Z_FINISH)
    for (const compressed of waiting.splice(0)) await append(await compressed)
  } finally {
    // After a failure nobody waits for these any more.
    await Promise.allSettled(waiting)
  }
  return { crc, size }
}
