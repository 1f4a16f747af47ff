import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'
import { pngOf } from './sample-pictures.ts'

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

const chunk = (name: string, data: Uint8Array, sum = crc32(Buffer.concat([bytesOf(name), data]))): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(sum >>> 0)
  return Buffer.concat([head, bytesOf(name), data, tail])
}

const headOf = (width: number, height: number, bits: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = bits
  return head
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pngFile = (...chunks: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))]))

/** A PNG of one colour: 60,000 by 60,000 dots of one bit are 450 MB in 450 kB. */
export const flatPng = (width: number, height: number, bits: 1 | 8 = 1): Uint8Array =>
  pngFile(chunk('IHDR', headOf(width, height, bits)), chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(width * bits / 8) + 1) * height))))

/** A PNG whose head says one size, and whose lines are those of a small one. */
export const pngThatSays = (width: number, height: number): Uint8Array => pngFile(chunk('IHDR', headOf(width, height, 8)), chunk('IDAT', deflateSync(Buffer.alloc(100))))

export const pngWithWrongSum = (): Uint8Array => pngFile(chunk('IHDR', headOf(40, 40, 8)), chunk('IDAT', deflateSync(Buffer.alloc(41 * 40)), 7))

/** Lines that are no compressed bytes. */
export const pngOfNoise = (): Uint8Array => pngFile(chunk('IHDR', headOf(40, 40, 8)), chunk('IDAT', Buffer.from(Array.from({ length: 200 }, (_, index) => (index * 151) % 256))))

/** A PNG with so many empty parts. */
export const pngOfParts = (count: number): Uint8Array => pngFile(chunk('IHDR', headOf(40, 40, 8)), Buffer.alloc(count * 12, chunk('tEXt', Buffer.alloc(0))), chunk('IDAT', deflateSync(Buffer.alloc(41 * 40))))

/** A picture that is a web page too, behind its end. */
export const pngAndPage = (): Uint8Array => new Uint8Array(Buffer.concat([pngOf(40, 40), bytesOf('<html><script>document.title="taken over"</script></html>')]))

const segment = (marker: number, data: Uint8Array): Buffer => Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data])

/** The tables of a JPEG in grey with one code of one bit, by which a line of zeros is nothing but zeros. */
const greyTables = Buffer.concat([
  segment(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 1)])),
  ...[0x00, 0x10].map((table) => segment(0xc4, Buffer.from([table, 1, ...Array.from({ length: 15 }, () => 0), 0]))),
])
const frame = (marker: number, width: number, height: number): Buffer => segment(marker, Buffer.from([8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]))
const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])

/** A real JPEG of one grey, baseline. */
export const flatJpeg = (width: number, height: number): Uint8Array => {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  return new Uint8Array(Buffer.concat([start, greyTables, frame(0xc0, width, height), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.alloc(Math.ceil(blocks * 2 / 8)), end]))
}

/** A JPEG whose picture comes in so many passes, each over all of it. */
export const jpegOfScans = (width: number, height: number, scans: number): Uint8Array => {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  const first = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 0, 0x0])), Buffer.alloc(Math.ceil(blocks / 8))])
  const later = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 1, 63, 0x0])), Buffer.alloc(Math.ceil(blocks / 8))])
  return new Uint8Array(Buffer.concat([start, greyTables, frame(0xc2, width, height), first, ...Array.from({ length: scans }, () => later), end]))
}

/** A JPEG with so many empty comments. */
export const jpegOfSegments = (count: number): Uint8Array => {
  const small = flatJpeg(16, 16)
  const comments = Buffer.alloc(count * 4)
  for (let at = 0; at < comments.length; at += 4) comments.set([0xff, 0xfe, 0, 2], at)
  return new Uint8Array(Buffer.concat([start, comments, small.subarray(2)]))
}

/** Other kinds of pictures, by their first bytes. */
export const otherPictures: Readonly<Record<string, Uint8Array>> = {
  'drawing.svg': bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"><script>alert(1)</script></svg>'),
  'anim.gif': Buffer.concat([bytesOf('GIF89a'), Buffer.from([0x60, 0xea, 0x60, 0xea, 0, 0, 0, 0x3b])]),
  'photo.webp': Buffer.concat([bytesOf('RIFF'), Buffer.from([30, 0, 0, 0]), bytesOf('WEBPVP8L')]),
  'photo.heic': Buffer.concat([Buffer.from([0, 0, 0, 24]), bytesOf('ftypheic')]),
  'scan.tiff': Buffer.concat([bytesOf('II'), Buffer.from([42, 0, 8, 0, 0, 0])]),
}
