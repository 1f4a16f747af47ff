import { reservedBytes } from './encrypted-pages.ts'
import { readAt } from './read-at.ts'

/** “VIGL” in ASCII: marks our files. */
export const applicationId = 0x5649474c

/** What is read of a file's header. `usesLog`: it is kept with a write-ahead log. `isKnownFormat`: SQLite can read and write it; another number is none of an older or newer Vigil. `isEncrypted`: all that follows the header. */
export type Header = { readonly pageSize: number; readonly userVersion: number; readonly applicationId: number; readonly usesLog: boolean; readonly isKnownFormat: boolean; readonly isEncrypted: boolean }

/** Reads the header of a database file (SQLite's file format, section 1.3); undefined where it is no database. */
export const readHeader = (path: string): Header | undefined => {
  const bytes = readAt(path, 0, 100)
  if (bytes.length < 100 || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return undefined
  const pageSize = bytes.readUInt16BE(16)
  return { pageSize: pageSize === 1 ? 65_536 : pageSize, userVersion: bytes.readUInt32BE(60), applicationId: bytes.readUInt32BE(68), usesLog: bytes[18] === 2, isKnownFormat: [18, 19].every((at) => bytes[at] === 1 || bytes[at] === 2) && bytes.readUInt32BE(44) <= 4, isEncrypted: bytes[20] === reservedBytes }
}
