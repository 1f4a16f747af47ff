import type { PictureFacts } from '../../core/picture/types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { isTurned } from './exif-turn.ts'
import { jpegMarkers, jpegSegments } from './jpeg-segments.ts'
import { numberAt, pngChunks, pngSignature } from './png-chunks.ts'

/** What is read of a picture. `isTurned`: its pixels are turned, and only its metadata say so. */
type ReadPicture = PictureFacts & { readonly isTurned: boolean }

type Read = Result<ReadPicture, CodeOf<'picture'>>

const pngOf = (bytes: Uint8Array): Read => {
  const chunks = pngChunks(bytes)
  const [width, height] = [numberAt(bytes, 16), numberAt(bytes, 20)]
  if (!chunks.ok || width === 0 || height === 0) return fail('damaged')
  return ok({ format: 'png', width, height, isTurned: false })
}

/** The frames that every program draws: baseline, extended, progressive. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])
/** The other frames: without loss, arithmetic. */
const isOtherFrame = (marker: number): boolean => marker >= 0xc3 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Grey, or three colours of light: four are colours of print, which many programs draw wrongly. */
const drawnColours: ReadonlySet<number> = new Set([1, 3])

const jpegOf = (bytes: Uint8Array): Read => {
  const segments = jpegSegments(bytes)
  if (!segments.ok) return fail('damaged')
  if (segments.value.some(({ marker }) => isOtherFrame(marker))) return fail('not-drawn')
  const frame = segments.value.find(({ marker }) => frames.has(marker))
  if (frame === undefined) return fail('damaged')
  const at = frame.from + 4
  const [height, width] = [1, 3].map((offset) => ((bytes[at + offset] ?? 0) << 8) | (bytes[at + offset + 1] ?? 0))
  if (!width || !height) return fail('damaged')
  if (!drawnColours.has(bytes[at + 5] ?? 0)) return fail('not-drawn')
  const turned = segments.value.some(({ marker, from, to }) => marker === jpegMarkers.exif && isTurned(bytes.subarray(from + 4, to)))
  return ok({ format: 'jpeg', width, height, isTurned: turned })
}

/** What a picture is, by its bytes: a name such as `photo.jpg` says nothing. */
export const readPicture = (bytes: Uint8Array): Read => {
  if (pngSignature.every((byte, index) => bytes[index] === byte)) return pngOf(bytes)
  return bytes[0] === 0xff && bytes[1] === jpegMarkers.start && bytes[2] === 0xff ? jpegOf(bytes) : fail('unknown')
}
