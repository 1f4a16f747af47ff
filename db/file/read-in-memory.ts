import { existsSync, readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { SomeKey } from './data-key.ts'
import { decryptedPage } from './encrypted-pages.ts'
import { readHeader } from './header.ts'
import { OpenRefusal } from './problem.ts'
import { readAt } from './read-at.ts'
import { readGuarded } from './read-guarded.ts'
import { readableBytes } from './sealed-copy.ts'
import { readWal, type Wal } from './wal.ts'

/** A larger file is not read into memory. */
const maxBytes = 1_000_000_000

const withPages = (path: string, { pageSize, frames, pages }: Wal): Buffer => {
  const file = readFileSync(path)
  const bytes = Buffer.alloc(pages * pageSize)
  file.copy(bytes)
  for (const { page, offset } of frames.filter((frame) => frame.page <= pages)) readAt(`${path}-wal`, offset, pageSize).copy(bytes, (page - 1) * pageSize)
  return bytes
}

/** SQLite reads no encrypted file from memory, so it gets the pages as they were written: they are in memory only. */
const decrypted = (path: string, bytes: Buffer, key: SomeKey | undefined): Buffer => {
  const header = readHeader(path)
  if (!header?.isEncrypted) return bytes
  const pageKey = key?.bytes
  if (!pageKey) throw new OpenRefusal('locked', 'the file is encrypted')
  for (let at = 0; at + header.pageSize <= bytes.length; at += header.pageSize) {
    decryptedPage(bytes.subarray(at, at + header.pageSize), at / header.pageSize + 1, { bytes: pageKey }).copy(bytes, at)
  }
  return bytes
}

/** The bytes that SQLite would see, with the committed part of the log; kept with a journal, because memory has no log. */
const bytesOf = (path: string, hasLog: boolean, key: SomeKey | undefined): Buffer => {
  const wal = hasLog && existsSync(`${path}-wal`) ? readWal(`${path}-wal`) : undefined
  const bytes = decrypted(path, wal ? withPages(path, wal) : readFileSync(path), key)
  bytes.fill(1, 18, 20)
  return bytes
}

/** Whether a file is small enough to be read so. */
export const fitsMemory = (path: string): boolean => statSync(path).size <= maxBytes

/** Reads a file from memory: where the disk is full, or its folder allows no writing, SQLite cannot make what it needs beside a file. */
export const readInMemory = <Value>(path: string, hasLog: boolean, read: (connection: Database.Database) => Value, key: SomeKey | undefined): Value =>
  readGuarded(new Database(bytesOf(path, hasLog, key)), read)

/** Reads a file that is encrypted as a whole: it is decrypted in memory only. */
export const readSealed = <Value>(path: string, read: (connection: Database.Database) => Value, key: SomeKey | undefined): Value =>
  readGuarded(new Database(readableBytes(path, key).fill(1, 18, 20)), read)
