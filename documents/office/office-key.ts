import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { fingerprintOf } from '../../core/office/fingerprint.ts'
import { plainPhrase } from '../../core/laptop/phrase.ts'

/** Before the 32 bytes of a public key in its standard form (RFC 8410). */
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex')

/** A new private key, as PEM. */
export const makePrivateKey = (): string => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The public key of a private one: its 32 bytes in hexadecimal. */
export const publicKeyOf = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(spkiHead.length).toString('hex')

/** A public key for verifying. */
export const keyObjectOf = (publicKey: string): KeyObject =>
  createPublicKey({ key: Buffer.concat([spkiHead, Buffer.from(publicKey, 'hex')]), type: 'spki', format: 'der' })

/** A public key as people compare it. */
export const fingerprintOfKey = (publicKey: string): string => fingerprintOf(createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest())

/** A private key closed with words. `openssl pkey` opens it too, with the words joined by "-". */
export const closeKey = (privateKey: string, phrase: string): string =>
  createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: plainPhrase(phrase) }).toString()

/** Opens a private key; undefined where the words are wrong or it is no key of this kind. */
export const openKey = (closed: string, phrase: string): string | undefined => {
  try {
    const key = createPrivateKey({ key: closed, format: 'pem', passphrase: plainPhrase(phrase) })
    return key.asymmetricKeyType === 'ed25519' ? key.export({ type: 'pkcs8', format: 'pem' }).toString() : undefined
  } catch {
    // The library throws for wrong words as for damage.
    return undefined
  }
}
