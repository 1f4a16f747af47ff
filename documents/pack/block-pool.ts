import { Buffer } from 'node:buffer'

/** Bytes of one block. */
export const blockSize = 512 * 1024

/** Blocks that are used again: thousands of letters pass through a handful, so memory stays flat. */
export type BlockPool = {
  readonly take: () => Buffer
  /** Gives back the block whose bytes these are; bytes from elsewhere are left alone. */
  readonly give: (bytes: Uint8Array) => void
}

export const createBlockPool = (): BlockPool => {
  const own = new Map<ArrayBufferLike, Buffer>()
  const free: Buffer[] = []
  return {
    take: () => {
      const known = free.pop()
      if (known !== undefined) return known
      const made = Buffer.allocUnsafeSlow(blockSize)
      own.set(made.buffer, made)
      return made
    },
    give: ({ buffer }) => {
      const block = own.get(buffer)
      if (block !== undefined && !free.includes(block)) free.push(block)
    },
  }
}
