import type { PictureFormat } from '../../core/picture/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { jpegMarkers, jpegSegments, type JpegSegment } from './jpeg-segments.ts'
import { pngChunks, pngSignature, type PngChunk } from './png-chunks.ts'

/** What draws the picture; texts, times, places, profiles of a device and films are not among it. */
const keptChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND'])

/** `APP0` to `APP15` and comments are left out, but Adobe's, without which the colours of some files are drawn wrongly. */
const isKept = (marker: number): boolean => marker === jpegMarkers.adobe || (marker !== 0xfe && !(marker >= 0xe0 && marker <= 0xef))

const joined = (bytes: Uint8Array, parts: readonly Pick<JpegSegment | PngChunk, 'from' | 'to'>[], start: readonly number[], end: readonly number[]): Uint8Array => {
  const length = parts.reduce((sum, { from, to }) => sum + to - from, start.length + end.length)
  const made = new Uint8Array(length)
  made.set(start, 0)
  let at = start.length
  for (const { from, to } of parts) {
    made.set(bytes.subarray(from, to), at)
    at += to - from
  }
  made.set(end, at)
  return made
}

/**
 * The same picture without all that does not draw it: a camera writes the place, the time and its own number into a file, and
 * these can lead to the person in the picture. The pixels stay as they are.
 */
export const withoutMetadata = (bytes: Uint8Array, format: PictureFormat): Result<Uint8Array, 'damaged'> => {
  if (format === 'png') {
    const chunks = pngChunks(bytes)
    return chunks.ok ? ok(joined(bytes, chunks.value.filter(({ name }) => keptChunks.has(name)), pngSignature, [])) : fail('damaged')
  }
  const segments = jpegSegments(bytes)
  return segments.ok ? ok(joined(bytes, segments.value.filter(({ marker }) => isKept(marker)), [0xff, jpegMarkers.start], [0xff, jpegMarkers.end])) : fail('damaged')
}
