import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { passphraseForms } from '../../core/passphrase/passphrase-form.ts'
import type { DataKey } from '../file/data-key.ts'
import type { KeyCost, KeyFile, Wrapped } from '../file/key-file.ts'
import { deriveHere, keyBytes } from './derive.ts'

/** The second choice of RFC 9106, for computers with little memory: about half a second on a slow laptop. */
export const usualCost: KeyCost = { memory: 65_536, passes: 3, lanes: 4 }

const saltBytes = 16
const nonceBytes = 12
const tagBytes = 16

/** Random bytes that go into the making of a wrapping key. Those of a recovery key are made before it is shown: the number of its sheet is made of them. */
export const newSalt = (): Buffer => randomBytes(saltBytes)

/** What is wrapped by what; it is part of what the tag protects. */
type Way = 'passphrase' | 'recovery' | 'copies'

const seal = (bytes: Uint8Array, by: Uint8Array, salt: Buffer, way: Way): Wrapped => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', by, nonce)
  cipher.setAAD(Buffer.from(`vigil-key 1 ${way}`))
  const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  return { salt, sealed }
}

const open = ({ sealed }: Wrapped, by: Uint8Array, way: Way): Uint8Array | undefined => {
  const decipher = createDecipheriv('aes-256-gcm', by, sealed.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(`vigil-key 1 ${way}`))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]))
  } catch {
    return undefined
  }
}

/** Both keys are random, so they need no costly derivation. */
const keyOfRecovery = (recovery: Uint8Array, salt: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', recovery, salt, 'vigil recovery key', keyBytes))
const keyForCopies = (bytes: Uint8Array, salt: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', bytes, salt, 'vigil key of the copies', keyBytes))

/** A new key for a group's data, with the recovery key that was shown. */
export const newDataKey = (recovery: Uint8Array): DataKey => ({ bytes: new Uint8Array(randomBytes(keyBytes)), recovery })

const wrapByPassphrase = async ({ bytes }: DataKey, passphrase: string, cost: KeyCost, derive = deriveHere): Promise<Wrapped> => {
  const salt = newSalt()
  const [form] = passphraseForms(passphrase)
  return seal(bytes, await derive(form, salt, cost), salt, 'passphrase')
}

const wrapByRecovery = ({ bytes, recovery }: DataKey, salt: Buffer): Wrapped => seal(bytes, keyOfRecovery(recovery, salt), salt, 'recovery')

const wrapRecovery = ({ bytes, recovery }: DataKey): Wrapped => {
  const salt = newSalt()
  return seal(recovery, keyForCopies(bytes, salt), salt, 'copies')
}

/** Wraps a data key by a passphrase and by its recovery key; `salt` is that of its sheet. */
export const wrapKey = async (key: DataKey, passphrase: string, cost = usualCost, derive = deriveHere, salt = newSalt()): Promise<KeyFile> =>
  ({ cost, byPassphrase: await wrapByPassphrase(key, passphrase, cost, derive), byRecovery: wrapByRecovery(key, salt), recovery: wrapRecovery(key) })

/** The same with another passphrase; the printed recovery key goes on being good. */
export const withPassphrase = async (file: KeyFile, key: DataKey, passphrase: string, cost = usualCost, derive = deriveHere): Promise<KeyFile> =>
  ({ ...file, cost, byPassphrase: await wrapByPassphrase(key, passphrase, cost, derive) })

/** The whole key, from the part that opens the pages. */
const wholeKey = ({ recovery: wrapped }: KeyFile, bytes: Uint8Array | undefined): DataKey | undefined => {
  const recovery = bytes && open(wrapped, keyForCopies(bytes, wrapped.salt), 'copies')
  return bytes && recovery && { bytes, recovery }
}

/** Whether a file is that of a data key; asks for no passphrase. */
export const isFileOf = (file: KeyFile, { bytes }: Pick<DataKey, 'bytes'>): boolean => wholeKey(file, bytes) !== undefined

/** The data key, where the passphrase is right. */
export const unwrapByPassphrase = async (file: KeyFile, passphrase: string, derive = deriveHere): Promise<DataKey | undefined> => {
  if (passphrase === '') return undefined
  for (const form of passphraseForms(passphrase)) {
    const key = wholeKey(file, open(file.byPassphrase, await derive(form, file.byPassphrase.salt, file.cost), 'passphrase'))
    if (key) return key
  }
  return undefined
}

/** The data key, where the recovery key is that of these data. */
export const unwrapByRecovery = (file: KeyFile, recovery: Uint8Array): DataKey | undefined =>
  wholeKey(file, open(file.byRecovery, keyOfRecovery(recovery, file.byRecovery.salt), 'recovery'))
