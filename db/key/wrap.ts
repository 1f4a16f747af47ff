import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { DataKey } from '../file/data-key.ts'
import type { KeyCost, KeyFile, Wrapped } from '../file/key-file.ts'
import { deriveHere, keyBytes } from './derive.ts'

/** The second choice of RFC 9106, for computers with little memory: about half a second on a slow laptop. */
export const usualCost: KeyCost = { memory: 65_536, passes: 3, lanes: 4 }

const saltBytes = 16
const nonceBytes = 12
const tagBytes = 16

/** By which of the two a key is wrapped; it is part of what the tag protects. */
type Way = 'passphrase' | 'recovery'

const seal = ({ bytes }: DataKey, by: Uint8Array, salt: Buffer, way: Way): Wrapped => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', by, nonce)
  cipher.setAAD(Buffer.from(`vigil-key 1 ${way}`))
  const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  return { salt, sealed }
}

const open = ({ sealed }: Wrapped, by: Uint8Array, way: Way): DataKey | undefined => {
  const decipher = createDecipheriv('aes-256-gcm', by, sealed.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(`vigil-key 1 ${way}`))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    return { bytes: new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])) }
  } catch {
    return undefined
  }
}

/** A recovery key is random, so it needs no costly derivation. */
const keyOfRecovery = (recovery: Uint8Array, salt: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', recovery, salt, 'vigil recovery key', keyBytes))

/** A new key for a group's data. */
export const newDataKey = (): DataKey => ({ bytes: new Uint8Array(randomBytes(keyBytes)) })

const wrapByPassphrase = async (key: DataKey, passphrase: string, cost: KeyCost, derive = deriveHere): Promise<Wrapped> => {
  const salt = randomBytes(saltBytes)
  return seal(key, await derive(passphrase, salt, cost), salt, 'passphrase')
}

const wrapByRecovery = (key: DataKey, recovery: Uint8Array): Wrapped => {
  const salt = randomBytes(saltBytes)
  return seal(key, keyOfRecovery(recovery, salt), salt, 'recovery')
}

/** Wraps a data key by a passphrase and by a recovery key. */
export const wrapKey = async (key: DataKey, passphrase: string, recovery: Uint8Array, cost = usualCost, derive = deriveHere): Promise<KeyFile> =>
  ({ cost, byPassphrase: await wrapByPassphrase(key, passphrase, cost, derive), byRecovery: wrapByRecovery(key, recovery) })

/** The same with another passphrase; the printed recovery key goes on being good. */
export const withPassphrase = async (file: KeyFile, key: DataKey, passphrase: string, cost = usualCost, derive = deriveHere): Promise<KeyFile> =>
  ({ ...file, cost, byPassphrase: await wrapByPassphrase(key, passphrase, cost, derive) })

/** The data key, where the passphrase is right. */
export const unwrapByPassphrase = async ({ cost, byPassphrase }: KeyFile, passphrase: string, derive = deriveHere): Promise<DataKey | undefined> =>
  passphrase === '' ? undefined : open(byPassphrase, await derive(passphrase, byPassphrase.salt, cost), 'passphrase')

/** The data key, where the recovery key is that of these data. */
export const unwrapByRecovery = ({ byRecovery }: KeyFile, recovery: Uint8Array): DataKey | undefined =>
  open(byRecovery, keyOfRecovery(recovery, byRecovery.salt), 'recovery')
