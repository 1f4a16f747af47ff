import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'

/** A part of a PNG file: its name, where it begins and ends with its length and its check sum. */
export type PngChunk = { readonly name: string; readonly from: number; readonly to: number }

/** Programs write parts of thousands of bytes: a file of more parts was made to fill the memory. */
const maxChunks = 100_000

export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

export const numberAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0

/** The chunks up to the end of the picture. Fails where the file is cut off, or has far too many. */
export const pngChunks = (bytes: Uint8Array): Result<readonly PngChunk[], null> => {
  const chunks: PngChunk[] = []
  let at: number = pngSignature.length
  while (at + 12 <= bytes.length && chunks.length < maxChunks) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const to = at + 12 + numberAt(bytes, at)
    if (to > bytes.length) return fail(null)
    chunks.push({ name, from: at, to })
    if (name === 'IEND') return chunks[0]?.name === 'IHDR' && chunks.some((chunk) => chunk.name === 'IDAT') ? ok(chunks) : fail(null)
    at = to
  }
  return fail(null)
}
