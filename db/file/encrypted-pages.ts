import { randomBytes } from 'node:crypto'
import { poly1305 } from '@noble/ciphers/_poly1305.js'
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

/** What is encrypted of a page is exclusive-ored with bytes that depend on the key, the nonce and the page's number; once more gives it back. Answers the key of the tag too. */
const turned = (page: Buffer, number: number, { bytes: key }: Pick<DataKey, 'bytes'>): { readonly tagKey: Uint8Array } => {
  const end = page.length - reservedBytes
  const nonce = new Uint8Array(page.subarray(end, end + nonceBytes))
  const counter = (page.readUInt32LE(end + nonceBytes) ^ number) >>> 0
  const once = chacha20(key, nonce, new Uint8Array(64), undefined, counter)
  const begin = number === 1 ? headerBytes : 0
  const part = new Uint8Array(page.subarray(begin, end))
  page.set(chacha20(once.subarray(32), nonce, part, undefined, (counter + 1) >>> 0), begin)
  return { tagKey: once.subarray(0, 32) }
}

/** Whether a key encrypted a page, by the page's tag. */
export const isPageOf = (page: Uint8Array, number: number, key: Pick<DataKey, 'bytes'>): boolean => {
  const end = page.length - tagBytes
  const { tagKey } = turned(Buffer.from(page), number, key)
  return Buffer.from(poly1305(new Uint8Array(page.subarray(0, end)), tagKey)).equals(Buffer.from(page.subarray(end)))
}

/**
 * The text of an encrypted page, for what has to be read without SQLite. The tag is not checked, no more than SQLite checks
 * a page that is not encrypted. Its room for nonce and tag is empty then, by which `isEncryptedPage` knows it.
 */
export const decryptedPage = (page: Uint8Array, number: number, key: Pick<DataKey, 'bytes'>): Buffer => {
  const text = Buffer.from(page)
  turned(text, number, key)
  return text.fill(0, text.length - reservedBytes)
}

/** A page with room for nonce and tag, encrypted as SQLite would write it. */
export const encryptedPage = (text: Uint8Array, number: number, key: Pick<DataKey, 'bytes'>): Buffer => {
  const page = Buffer.from(text)
  const end = page.length - reservedBytes
  page.set(randomBytes(nonceBytes + counterBytes), end)
  const { tagKey } = turned(page, number, key)
  const tagged = new Uint8Array(page.subarray(0, end + nonceBytes + counterBytes))
  page.set(poly1305(tagged, tagKey), end + nonceBytes + counterBytes)
  return page
}

/** Whether the end of a first page has a nonce: in a page of a file that was decrypted there is room for one and nothing in it. */
export const isEncryptedPage = (end: Uint8Array): boolean => end.some((byte) => byte !== 0)
