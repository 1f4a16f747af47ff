import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'

/** A part of a JPEG file: its marker, and where it begins and ends. The lines of the picture follow the segment that starts them. */
export type JpegSegment = { readonly marker: number; readonly from: number; readonly to: number }

export const jpegMarkers = { start: 0xd8, end: 0xd9, scan: 0xda, adobe: 0xee, exif: 0xe1 } as const

/** A file of more segments was made to fill the memory. */
const maxSegments = 10_000
/** Programs draw a picture in ten passes at most; each takes as long as the whole picture, so that many keep the window busy for minutes. */
const maxScans = 50

const first = 0xff
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7

/** Where the compressed lines end: at the next marker that is neither escaped nor a restart. */
const endOfLines = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === first && next !== 0 && next !== first && !isRestart(next)) return at
    at += 1
  }
  return bytes.length
}

/** The segments up to the end of the picture, or as far as the file can be followed. */
export const jpegParts = (bytes: Uint8Array): { readonly segments: readonly JpegSegment[]; readonly isWhole: boolean } => {
  const segments: JpegSegment[] = []
  let at = 2
  let scans = 0
  while (at + 1 < bytes.length && segments.length < maxSegments && scans <= maxScans) {
    if (bytes[at] !== first) break
    const marker = bytes[at + 1] ?? 0
    if (marker === first) {
      at += 1
      continue
    }
    if (marker === jpegMarkers.end) return { segments, isWhole: scans > 0 }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) break
    if (marker === jpegMarkers.scan) scans += 1
    const to = marker === jpegMarkers.scan ? endOfLines(bytes, end) : end
    segments.push({ marker, from: at, to })
    at = to
  }
  return { segments, isWhole: false }
}

/** The segments of a whole picture; what follows it, such as a film or a second picture of a telephone, is none. Fails where the file is cut off, or has far too many. */
export const jpegSegments = (bytes: Uint8Array): Result<readonly JpegSegment[], null> => {
  const { segments, isWhole } = jpegParts(bytes)
  return isWhole ? ok(segments) : fail(null)
}
