import { createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { copyWorkFactor } from '../../core/backup/copy-work-factor.ts'
import { fail, ok, type Result } from '../../core/result.ts'

/** A file that asks for more was made to harm: 18 takes 256 MiB, as the stock tool does by itself. */
const maxWorkFactor = 18

const fileKeyBytes = 16
const saltBytes = 16
const noNonce = new Uint8Array(12)

/** Longer than every header with one phrase. */
export const maxHeaderBytes = 200

const sign = '[A-Za-z0-9+/]'
const pattern = new RegExp(`^(age-encryption\\.org/v1\n-> scrypt (${sign}{22}) ([1-9]\\d?)\n(${sign}{43})\n---) (${sign}{43})\n`, 'u')

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '')
const bytesOf = (base64 = ''): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** A key that is made of another, as every part of the format makes it. */
export const derivedKey = (from: Uint8Array, salt: Uint8Array, purpose: string): Uint8Array => new Uint8Array(hkdfSync('sha256', from, salt, purpose, 32))

const wrappingKey = (passphrase: string, salt: Uint8Array, factor: number): Uint8Array => {
  const [N, r] = [2 ** factor, 8]
  return new Uint8Array(scryptSync(passphrase, Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]), 32, { N, r, p: 1, maxmem: 129 * N * r + (1 << 20) }))
}

const macOf = (fileKey: Uint8Array, lines: string): string =>
  base64Of(createHmac('sha256', derivedKey(fileKey, new Uint8Array(0), 'header')).update(lines).digest())

/** The key of a file, and how long its header is. */
export type OpenedHeader = { readonly fileKey: Uint8Array; readonly bytes: number }

/** A new header that opens by a passphrase alone, and the random key that is in it. */
export const newHeader = (passphrase: string): { readonly text: string; readonly fileKey: Uint8Array } => {
  const [fileKey, salt] = [new Uint8Array(randomBytes(fileKeyBytes)), randomBytes(saltBytes)]
  const body = chacha20poly1305(wrappingKey(passphrase, salt, copyWorkFactor), noNonce).encrypt(fileKey)
  const lines = `age-encryption.org/v1\n-> scrypt ${base64Of(salt)} ${copyWorkFactor}\n${base64Of(body)}\n---`
  return { text: `${lines} ${macOf(fileKey, lines)}\n`, fileKey }
}

/** Whether the first bytes of a file are those of one that opens by a passphrase alone. */
export const isAgeHeader = (head: Uint8Array): boolean => pattern.test(Buffer.from(head).toString('latin1'))

const unwrapped = (body: Uint8Array, key: Uint8Array): Uint8Array | undefined => {
  try {
    return chacha20poly1305(key, noNonce).decrypt(body)
  } catch {
    return undefined
  }
}

/** Opens a header. `other-key`: the passphrase is that of another file, or the line with the wrapped key is damaged; the two look alike. */
export const openHeader = (head: Uint8Array, passphrase: string): Result<OpenedHeader, 'other-key' | 'damaged'> => {
  const [whole = '', lines = '', salt, factor, body, mac] = pattern.exec(Buffer.from(head).toString('latin1')) ?? []
  if (whole === '' || Number(factor) > maxWorkFactor) return fail('damaged')
  const fileKey = unwrapped(bytesOf(body), wrappingKey(passphrase, bytesOf(salt), Number(factor)))
  if (!fileKey) return fail('other-key')
  return macOf(fileKey, lines) === mac ? ok({ fileKey, bytes: whole.length }) : fail('damaged')
}
