import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'
import { pngSignature } from './png-chunks.ts'

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const made = Buffer.alloc(body.length + 8)
  made.writeUInt32BE(data.length, 0)
  made.set(body, 4)
  made.writeUInt32BE(crc32(body), body.length + 4)
  return made
}

/** A PNG of grey values from 0, black, to 255, white: line after line from the top. */
export const writeGreyPng = (pixels: Uint8Array, width: number): Uint8Array => {
  const height = pixels.length / width
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits of grey; the other fields are 0.
  head[8] = 8
  const lines = Buffer.alloc(pixels.length + height)
  for (let line = 0; line < height; line += 1) lines.set(pixels.subarray(line * width, (line + 1) * width), line * (width + 1) + 1)
  return new Uint8Array(Buffer.concat([Buffer.from(pngSignature), chunk('IHDR', head), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', new Uint8Array())]))
}
