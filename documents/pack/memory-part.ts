import { Buffer } from 'node:buffer'
import type { OpenPart } from './part-file.ts'

const firstSize = 256 * 1024

/** A file in memory, for a preview that is not saved. */
export const createMemoryPart = (): { readonly open: OpenPart; readonly bytes: () => Uint8Array } => {
  let buffer = Buffer.alloc(firstSize)
  let end = 0
  return {
    open: async () => ({
      write: async (bytes, at) => {
        if (at + bytes.length > buffer.length) buffer = Buffer.concat([buffer], Math.max(buffer.length * 2, at + bytes.length))
        buffer.set(bytes, at)
        end = Math.max(end, at + bytes.length)
      },
      sync: async () => undefined,
      close: async () => undefined,
    }),
    bytes: () => new Uint8Array(buffer.subarray(0, end)),
  }
}
