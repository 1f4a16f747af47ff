import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { ageBytes, chunkBytes, isAgeFile, plainChunks } from './age-file.ts'
import type { DataKey, SomeKey } from './data-key.ts'
import { createPrivateFile, renameDurably, syncFile } from './durable.ts'
import { decryptedPage, encryptedPage, reservedBytes } from './encrypted-pages.ts'
import { headerIn, readHeader, type Header } from './header.ts'
import { OpenRefusal } from './problem.ts'
import { stampIn, type Stamp } from './stamp.ts'

const chunksOfFile = function* (path: string): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.alloc(chunkBytes)
      const read = readSync(file, chunk, 0, chunkBytes, null)
      if (read > 0) yield chunk.subarray(0, read)
      if (read < chunkBytes) return
    }
  } finally {
    closeSync(file)
  }
}

type PageTurn = (page: Uint8Array, number: number, key: Pick<DataKey, 'bytes'>) => Buffer

/** Pages are powers of two up to a whole chunk, so no page is in two. */
const turnedPages = function* (chunks: Iterable<Uint8Array>, turn: PageTurn, pageSize: number, key: Pick<DataKey, 'bytes'>): Generator<Buffer> {
  let number = 1
  for (const chunk of chunks) {
    const pages: Buffer[] = []
    for (let at = 0; at < chunk.length; at += pageSize) {
      if (at + pageSize > chunk.length) throw new OpenRefusal('damaged', 'the file ends within a page')
      pages.push(turn(chunk.subarray(at, at + pageSize), number, key))
      number += 1
    }
    yield Buffer.concat(pages)
  }
}

/** What a file of ours holds in chunks as SQLite without a cipher reads it, however it is encrypted. Throws a refusal where the key is missing or another, or the file is damaged. */
const readableChunks = (path: string, key: SomeKey | undefined): Iterable<Uint8Array> => {
  if (isAgeFile(path)) return plainChunks(path, key?.recovery)
  const header = readHeader(path)
  if (!header?.isEncrypted) return chunksOfFile(path)
  if (!key?.bytes) throw new OpenRefusal('locked', 'the file is encrypted')
  return turnedPages(chunksOfFile(path), decryptedPage, header.pageSize, { bytes: key.bytes })
}

/** The sum of what a file holds, however it is encrypted. */
export const sumOf = (path: string, key: SomeKey | undefined): string => {
  const hash = createHash('sha256')
  for (const chunk of readableChunks(path, key)) hash.update(chunk)
  return hash.digest('hex')
}

/** All of it at once. */
export const readableBytes = (path: string, key: SomeKey | undefined): Buffer => Buffer.concat([...readableChunks(path, key)])

/** The header of a copy, also of one that is encrypted as a whole; undefined where it is no database, or cannot be opened. */
export const headerOfCopy = (path: string, key: SomeKey | undefined): Header | undefined => {
  if (!isAgeFile(path)) return readHeader(path)
  try {
    for (const chunk of plainChunks(path, key?.recovery)) return headerIn(Buffer.from(chunk))
  } catch {
    // Said where it is opened.
  }
  return undefined
}

/** A page of a table with one row and nothing else, such as the stamp's. */
const hasOneRow = (page: Uint8Array): boolean => page[0] === 13 && page[3] === 0 && page[4] === 1

/** The stamp of an age file, by its own page: what is before it is decrypted, and nothing after. */
export const stampOfSealed = (path: string, key: SomeKey | undefined): Stamp | undefined => {
  let pageSize: number | undefined
  for (const chunk of plainChunks(path, key?.recovery)) {
    pageSize ??= headerIn(Buffer.from(chunk))?.pageSize
    if (pageSize === undefined) throw new OpenRefusal('damaged', 'no database header')
    for (let at = 0; at < chunk.length; at += pageSize) {
      const page = chunk.subarray(at, at + pageSize)
      const stamp = hasOneRow(page) ? stampIn(page) : undefined
      if (stamp) return stamp
    }
  }
  return undefined
}

const writeChunks = (path: string, chunks: Iterable<Uint8Array>): void => {
  rmSync(path, { force: true })
  createPrivateFile(path)
  const file = openSync(path, 'r+')
  try {
    for (const chunk of chunks) for (let written = 0; written < chunk.length;) written += writeSync(file, chunk, written)
  } finally {
    closeSync(file)
  }
}

const summed = function* (chunks: Iterable<Uint8Array>, hash: ReturnType<typeof createHash>): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

/** Writes chunks aside, reads what they hold again from the disk, compares it, and only then names the file. Throws where that fails; then no file is left. */
const writeChecked = (path: string, chunks: Iterable<Uint8Array>, as: (chunks: Iterable<Uint8Array>) => Iterable<Uint8Array>, key: SomeKey | undefined): void => {
  const part = `${path}.part`
  const hash = createHash('sha256')
  try {
    writeChunks(part, as(summed(chunks, hash)))
    syncFile(part)
    if (sumOf(part, key) !== hash.digest('hex')) throw new Error('The file that was written does not hold what was to be written')
    renameDurably(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Encrypts a file of ours, whether its pages are encrypted already or not, into an age file that opens by the recovery key alone. */
export const sealFile = (from: string, path: string, key: DataKey): void =>
  writeChecked(path, readableChunks(from, key), (chunks) => ageBytes(chunks, key.recovery), key)

/** Decrypts an age file into one that everybody can read. */
export const unsealFile = (from: string, path: string, key: SomeKey | undefined): void =>
  writeChecked(path, readableChunks(from, key), (chunks) => chunks, undefined)

/**
 * Writes what an age file holds at a path, to be used as a database: with pages that are encrypted where there is a key. Nothing
 * readable is written then, unless it was made by another program and has no room for that: answers whether it has to be encrypted yet.
 */
export const writeUnsealed = (from: string, path: string, fromKey: SomeKey | undefined, key: DataKey | undefined): { readonly isReadable: boolean } => {
  const header = headerOfCopy(from, fromKey)
  const chunks = plainChunks(from, fromKey?.recovery)
  const takesPages = key !== undefined && header?.reserved === reservedBytes
  writeChunks(path, takesPages ? turnedPages(chunks, encryptedPage, header.pageSize, key) : chunks)
  return { isReadable: !takesPages }
}
