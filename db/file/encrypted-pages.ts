import { chacha20 } from '@noble/ciphers/chacha.js'
import type { DataKey } from './data-key.ts'

// SQLite3 Multiple Ciphers, ChaCha20-Poly1305: at the end of each page a nonce of 16 bytes, the last four of which count, and a tag of 16.
const nonceBytes = 12
const counterBytes = 4
const tagBytes = 16

/** How much of each page an encrypted file keeps for nonce and tag: by this a header says that its file is encrypted. */
export const reservedBytes = nonceBytes + counterBytes + tagBytes

/** The header of the file, which stays readable. */
const headerBytes = 100

/**
 * The text of an encrypted page, for what has to be read without SQLite. The tag is not checked, no more than SQLite checks
 * a page that is not encrypted.
 */
export const decryptedPage = (page: Uint8Array, number: number, { bytes: key }: DataKey): Buffer => {
  const text = Buffer.from(page)
  const end = page.length - reservedBytes
  const nonce = new Uint8Array(page.subarray(end, end + nonceBytes))
  const counter = (text.readUInt32LE(end + nonceBytes) ^ number) >>> 0
  const once = chacha20(key, nonce, new Uint8Array(64), undefined, counter)
  const begin = number === 1 ? headerBytes : 0
  const part = new Uint8Array(page.subarray(begin, end))
  text.set(chacha20(once.subarray(32), nonce, part, undefined, (counter + 1) >>> 0), begin)
  return text
}
