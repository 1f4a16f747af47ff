import { Buffer } from 'node:buffer'
import type { BlockPool } from './block-pool.ts'
import { blockSize } from './block-pool.ts'
import type { Template } from './compile-template.ts'

const maxBytesPerUnit = 3

export type ByteBlocks = {
  readonly addBytes: (bytes: Uint8Array) => void
  /** Copies a template, its slots filled with these pieces of XML. */
  readonly addFilled: (template: Template, values: readonly string[]) => void
  readonly hasFull: () => boolean
  /** Blocks that are full, to be passed on; with `isLast` also the one that is partly filled. */
  readonly take: (isLast?: boolean) => readonly Uint8Array[]
}

const maxCopiedLength = 64
const lastAscii = 0x7f

/** Returns the bytes written. Most texts are short and ASCII: copying them here is faster than calling the encoder. */
const writeText = (block: Buffer, text: string, at: number): number => {
  if (text.length > maxCopiedLength) return block.write(text, at)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > lastAscii) return block.write(text, at)
    block[at + index] = code
  }
  return text.length
}

/** Gathers small pieces into blocks of 512 kB: the compressor is called a few hundred times instead of a million. */
export const createByteBlocks = (pool: BlockPool): ByteBlocks => {
  let block = pool.take()
  let used = 0
  const full: Uint8Array[] = []
  const next = (): void => {
    if (used === 0) return
    full.push(block.subarray(0, used))
    // A new one: the compressor still reads the previous one.
    block = pool.take()
    used = 0
  }
  const addBytes = (bytes: Uint8Array): void => {
    if (used + bytes.length > blockSize) next()
    if (bytes.length > blockSize) full.push(bytes)
    else {
      block.set(bytes, used)
      used += bytes.length
    }
  }
  const addText = (text: string): void => {
    if (text.length * maxBytesPerUnit > blockSize) return addBytes(Buffer.from(text))
    if (used + text.length * maxBytesPerUnit > blockSize) next()
    used += writeText(block, text, used)
  }
  return {
    addBytes,
    addFilled: (template, values) => {
      for (const piece of template) {
        if ('bytes' in piece) addBytes(piece.bytes)
        else addText(values[piece.slot] ?? '')
      }
    },
    hasFull: () => full.length > 0,
    take: (isLast = false) => {
      if (isLast) next()
      return full.splice(0)
    },
  }
}
