import { Buffer } from 'node:buffer'
import type { Day } from '../../core/day.ts'

/** One file of a zip as its records describe it; sizes and places in bytes. */
export type ZipEntry = {
  readonly name: string
  readonly crc: number
  readonly size: number
  readonly compressedSize: number
  readonly at: number
}

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const versionNeeded = 20
const utf8Names = 0x0800
const deflated = 8
const firstDosYear = 1980

/** The day as zip records hold it: a pack's files have the pack's day, not the clock's. */
export const dosDate = (day: Day): number => {
  const [year = firstDosYear, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return (Math.max(0, year - firstDosYear) << 9) | (month << 5) | dayOfMonth
}

/** The fields from flags to sizes, the same in both kinds of record. */
const common = (entry: ZipEntry, date: number): Buffer => {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt16LE(versionNeeded, 0)
  bytes.writeUInt16LE(utf8Names, 2)
  bytes.writeUInt16LE(deflated, 4)
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt16LE(date, 8)
  bytes.writeUInt32LE(entry.crc, 10)
  bytes.writeUInt32LE(entry.compressedSize, 14)
  bytes.writeUInt32LE(entry.size, 18)
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  return bytes
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** The header before the bytes of an entry (APPNOTE.TXT 4.3.7). `date` in the form of MS-DOS. */
export const localRecord = (entry: ZipEntry, date: number): Buffer =>
  Buffer.concat([signature(localSignature), common(entry, date), Buffer.alloc(2), Buffer.from(entry.name)])

/** The entry of the central directory (APPNOTE.TXT 4.3.12). */
export const centralRecord = (entry: ZipEntry, date: number): Buffer => {
  const madeBy = Buffer.alloc(2)
  madeBy.writeUInt16LE(versionNeeded)
  const rest = Buffer.alloc(16)
  rest.writeUInt32LE(entry.at, 12)
  return Buffer.concat([signature(centralSignature), madeBy, common(entry, date), rest, Buffer.from(entry.name)])
}

/** The end of the central directory (APPNOTE.TXT 4.3.16). `centralSize` and `centralAt` in bytes. */
export const endRecord = (entries: number, centralSize: number, centralAt: number): Buffer => {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(endSignature, 0)
  bytes.writeUInt16LE(entries, 8)
  bytes.writeUInt16LE(entries, 10)
  bytes.writeUInt32LE(centralSize, 12)
  bytes.writeUInt32LE(centralAt, 16)
  return bytes
}
