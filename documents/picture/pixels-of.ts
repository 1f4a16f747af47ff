import { maxOf } from '../../core/max-of.ts'
import { jpegMarkers, jpegParts } from './jpeg-segments.ts'
import { numberAt, pngSignature } from './png-chunks.ts'

const startsWith = (bytes: Uint8Array, text: string): boolean => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))

const gifHead = 10
const bitmapHead = 26

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Also of a file that is cut off: a window draws as much as there is. */
const jpegPixels = (bytes: Uint8Array): number => {
  const short = (at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  return Math.max(0, maxOf(jpegParts(bytes).segments.filter(({ marker }) => isFrame(marker)).map(({ from }) => short(from + 5) * short(from + 7))))
}

/**
 * How many pixels a picture has by what it says of itself, for every kind that the window draws; 0 for one that it does not
 * draw. A flat picture of thousands of megabytes is a small file, so that its length says nothing.
 */
export const pixelsOf = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, 'GIF8') && bytes.length >= gifHead) return view.getUint16(6, true) * view.getUint16(8, true)
  if (startsWith(bytes, 'BM') && bytes.length >= bitmapHead) return Math.abs(view.getInt32(18, true) * view.getInt32(22, true))
  if (pngSignature.every((byte, index) => bytes[index] === byte)) return numberAt(bytes, 16) * numberAt(bytes, 20)
  return bytes[0] === 0xff && bytes[1] === jpegMarkers.start ? jpegPixels(bytes) : 0
}
