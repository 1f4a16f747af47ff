import { isEncryptedPage, reservedBytes } from './encrypted-pages.ts'
import { readAt } from './read-at.ts'

/** “VIGL” in ASCII: marks our files. */
export const applicationId = 0x5649474c

/** What is read of a file's header. `usesLog`: it is kept with a write-ahead log. `isKnownFormat`: SQLite can read and write it; another number is none of an older or newer Vigil. `reserved`: so many bytes at the end of each page are not SQLite’s. `isEncrypted`: all that follows the header. */
export type Header = { readonly reserved: number; readonly pageSize: number; readonly userVersion: number; readonly applicationId: number; readonly usesLog: boolean; readonly isKnownFormat: boolean; readonly isEncrypted: boolean }

const sizeOfPage = (bytes: Buffer): number => (bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16))

/** The header in the first page of a database file, or in more of it (SQLite's file format, section 1.3); undefined where it is no database. */
export const headerIn = (bytes: Buffer): Header | undefined => {
  if (bytes.length < 100 || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return undefined
  const pageSize = sizeOfPage(bytes)
  const isEncrypted = bytes[20] === reservedBytes && isEncryptedPage(bytes.subarray(pageSize - reservedBytes, pageSize))
  return { pageSize, userVersion: bytes.readUInt32BE(60), applicationId: bytes.readUInt32BE(68), usesLog: bytes[18] === 2, isKnownFormat: [18, 19].every((at) => bytes[at] === 1 || bytes[at] === 2) && bytes.readUInt32BE(44) <= 4, isEncrypted, reserved: bytes[20] ?? 0 }
}

/** Reads the header of a database file; undefined where it is no database. */
export const readHeader = (path: string): Header | undefined => {
  const bytes = readAt(path, 0, 100)
  return bytes.length < 100 ? undefined : headerIn(readAt(path, 0, sizeOfPage(bytes)))
}
