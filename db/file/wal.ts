import { closeSync, openSync, readSync } from 'node:fs'

/** A page in the write-ahead log: its number in the database and where its bytes start in the log. */
type WalFrame = { readonly page: number; readonly offset: number }

/** The committed part of a write-ahead log: what SQLite itself would take from it. */
export type Wal = {
  readonly pageSize: number
  /** In the order of writing; a page may come more than once, the last counts. */
  readonly frames: readonly WalFrame[]
  /** Pages of the database after the last commit. */
  readonly pages: number
}

// SQLite's file format, section 4.1: a header of 32 bytes, then frames of a header of 24 bytes and a page.
const headerBytes = 32
const frameHeaderBytes = 24
const littleEndian = 0x377f0682
const bigEndian = 0x377f0683
const formatVersion = 3_007_000

type Sums = readonly [number, number]

const addSums = ([first, second]: Sums, bytes: Buffer, isBigEndian: boolean): Sums => {
  const word = isBigEndian ? (at: number) => bytes.readUInt32BE(at) : (at: number) => bytes.readUInt32LE(at)
  let a = first
  let b = second
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + word(at) + b) >>> 0
    b = (b + word(at + 4) + a) >>> 0
  }
  return [a, b]
}

const areSumsAt = (bytes: Buffer, at: number, [first, second]: Sums): boolean => bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second

type Header = { readonly pageSize: number; readonly isBigEndian: boolean; readonly salts: Buffer; readonly sums: Sums }

const isPageSize = (size: number): boolean => size >= 512 && size <= 65_536 && (size & (size - 1)) === 0

const headerOf = (bytes: Buffer): Header | undefined => {
  const magic = bytes.readUInt32BE(0)
  const isBigEndian = magic === bigEndian
  const pageSize = bytes.readUInt32BE(8)
  const sums = addSums([0, 0], bytes.subarray(0, 24), isBigEndian)
  const isOurs = (isBigEndian || magic === littleEndian) && bytes.readUInt32BE(4) === formatVersion
  return isOurs && isPageSize(pageSize) && areSumsAt(bytes, 24, sums) ? { pageSize, isBigEndian, salts: bytes.subarray(16, 24), sums } : undefined
}

const readFrames = (file: number, { pageSize, isBigEndian, salts, sums }: Header): Wal => {
  const bytes = Buffer.alloc(frameHeaderBytes + pageSize)
  const frames: WalFrame[] = []
  let [committed, pages, running] = [0, 0, sums]
  for (let position = headerBytes; readSync(file, bytes, 0, bytes.length, position) === bytes.length; position += bytes.length) {
    running = addSums(addSums(running, bytes.subarray(0, 8), isBigEndian), bytes.subarray(frameHeaderBytes), isBigEndian)
    const page = bytes.readUInt32BE(0)
    if (page === 0 || !bytes.subarray(8, 16).equals(salts) || !areSumsAt(bytes, 16, running)) break
    frames.push({ page, offset: position + frameHeaderBytes })
    const sizeAfterCommit = bytes.readUInt32BE(4)
    if (sizeAfterCommit > 0) [committed, pages] = [frames.length, sizeAfterCommit]
  }
  return { pageSize, frames: frames.slice(0, committed), pages }
}

/**
 * Reads a write-ahead log without opening its database. Salts and the chain of checksums end the log where it is
 * damaged or was not finished, as they do for SQLite. Undefined where no commit can be read.
 */
export const readWal = (path: string): Wal | undefined => {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(headerBytes)
    const header = readSync(file, bytes, 0, headerBytes, 0) === headerBytes ? headerOf(bytes) : undefined
    const wal = header && readFrames(file, header)
    return wal && wal.frames.length > 0 ? wal : undefined
  } finally {
    closeSync(file)
  }
}
