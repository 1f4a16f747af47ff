import { randomBytes } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { recoveryGroups } from '../../core/passphrase/recovery-key.ts'
import { derivedKey, isAgeHeader, maxHeaderBytes, newHeader, openHeader } from './age-header.ts'
import { OpenRefusal } from './problem.ts'
import { readAt } from './read-at.ts'

/** So much of a file is encrypted at a time. */
export const chunkBytes = 65_536
const tagBytes = 16
const nonceBytes = 16

/** What the stock tool is given to open a copy: the recovery key as it is printed, its groups joined. */
export const copyPassphrase = (recovery: Uint8Array): string => recoveryGroups(recovery).join('-')

/** The number of the chunk in 11 bytes, and whether it is the last. */
const nonceOf = (number: number, isLast: boolean): Uint8Array => {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 5, 6)
  nonce[11] = Number(isLast)
  return new Uint8Array(nonce)
}

/** Encrypts bytes that come in chunks, all whole but the last, into the bytes of an age file (age-encryption.org/v1). */
export const ageBytes = function* (chunks: Iterable<Uint8Array>, recovery: Uint8Array): Generator<Uint8Array> {
  const { text, fileKey } = newHeader(copyPassphrase(recovery))
  const nonce = new Uint8Array(randomBytes(nonceBytes))
  yield Buffer.concat([Buffer.from(text, 'latin1'), nonce])
  const key = derivedKey(fileKey, nonce, 'payload')
  let [number, last]: [number, Uint8Array] = [0, new Uint8Array(0)]
  for (const chunk of chunks) {
    // The one before is not the last: that is known only now.
    if (last.length > 0) yield chacha20poly1305(key, nonceOf(number, false)).encrypt(last)
    if (last.length > 0) number += 1
    last = new Uint8Array(chunk)
  }
  yield chacha20poly1305(key, nonceOf(number, true)).encrypt(last)
}

/** Whether a file is encrypted as a whole, in the format of age. */
export const isAgeFile = (path: string): boolean => isAgeHeader(readAt(path, 0, maxHeaderBytes))

const keyOfFile = (path: string, recovery: Uint8Array | undefined): { readonly key: Uint8Array; readonly from: number } => {
  if (!recovery) throw new OpenRefusal('locked', 'the file is encrypted')
  const opened = openHeader(readAt(path, 0, maxHeaderBytes), copyPassphrase(recovery))
  if (!opened.ok) throw new OpenRefusal(opened.problem === 'other-key' ? 'locked' : 'damaged', opened.problem)
  const { fileKey, bytes } = opened.value
  return { key: derivedKey(fileKey, new Uint8Array(readAt(path, bytes, nonceBytes)), 'payload'), from: bytes + nonceBytes }
}

/** Whether a recovery key opens a file; its chunks may be damaged. */
export const opensBy = (path: string, recovery: Uint8Array | undefined): boolean => {
  try {
    return keyOfFile(path, recovery).key.length > 0
  } catch {
    return false
  }
}

const decrypted = (key: Uint8Array, number: number, isLast: boolean, bytes: Uint8Array): Uint8Array => {
  try {
    return chacha20poly1305(key, nonceOf(number, isLast)).decrypt(bytes)
  } catch {
    throw new OpenRefusal('damaged', `part ${number} of the encrypted file is not as it was written`)
  }
}

/** Decrypts an age file in chunks, each checked; a file that was cut off or changed is never taken for a whole one. Throws a refusal. */
export const plainChunks = function* (path: string, recovery: Uint8Array | undefined): Generator<Uint8Array> {
  const { key, from } = keyOfFile(path, recovery)
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const sealed = new Uint8Array(chunkBytes + tagBytes)
    for (let [at, number] = [from, 0]; ; number += 1) {
      const read = readSync(file, sealed, 0, sealed.length, at)
      at += read
      const isLast = at >= size
      const chunk = decrypted(key, number, isLast, sealed.subarray(0, read))
      if (chunk.length === 0 && number > 0) throw new OpenRefusal('damaged', 'the encrypted file ends with an empty part')
      yield chunk
      if (isLast) return
    }
  } finally {
    closeSync(file)
  }
}
