import { Buffer } from 'node:buffer'

/** Bytes of one block. */
export const blockSize = 512 * 1024

/** Blocks that are reused: thousands of letters need only a few, so the use of memory does not grow. */
export type BlockPool = {
  readonly take: () => Buffer
  /** Returns the block of these bytes to the pool; other bytes are ignored. */
  readonly give: (bytes: Uint8Array) => void
}

export const createBlockPool = (): BlockPool => {
  const blocks = new Map<ArrayBufferLike, Buffer>()
  const free: Buffer[] = []
  return {
    take: () => {
      const reused = free.pop()
      if (reused !== undefined) return reused
      const created = Buffer.allocUnsafeSlow(blockSize)
      blocks.set(created.buffer, created)
      return created
    },
    give: ({ buffer }) => {
      const block = blocks.get(buffer)
      if (block !== undefined && !free.includes(block)) free.push(block)
    },
  }
}
