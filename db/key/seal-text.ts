import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { DataKey } from '../file/data-key.ts'

const nonceBytes = 12
const tagBytes = 16

/** Each purpose has a key of its own, so that a text is never taken for one of another purpose. */
const keyFor = ({ bytes }: DataKey, purpose: string): Uint8Array => new Uint8Array(hkdfSync('sha256', bytes, new Uint8Array(), `vigil ${purpose}`, bytes.length))

/** Encrypts a short text that is kept beside the data, with their key. */
export const sealText = (key: DataKey, purpose: string, text: string): string => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, purpose), nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** The text; undefined where it is damaged or was encrypted with another key. */
export const openText = (key: DataKey, purpose: string, sealed: string): string | undefined => {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < nonceBytes + tagBytes) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyFor(key, purpose), bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
