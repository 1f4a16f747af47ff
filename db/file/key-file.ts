import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../../core/result.ts'

/** What it costs to try one passphrase: memory in KiB, passes over it, and lanes. */
export type KeyCost = { readonly memory: number; readonly passes: number; readonly lanes: number }

/** A data key that is encrypted with another key; `salt` goes into the making of that key. */
export type Wrapped = { readonly salt: Buffer; readonly sealed: Buffer }

/**
 * The file beside encrypted data: their key, wrapped by the passphrase and by the recovery key. `recovery`: the recovery key,
 * wrapped by the key of the data, so that copies can be encrypted with it while the data are open.
 */
export type KeyFile = { readonly cost: KeyCost; readonly byPassphrase: Wrapped; readonly byRecovery: Wrapped; readonly recovery: Wrapped }

const form = 'vigil-key 1'
const saltBytes = 16
/** A nonce of 12 bytes, the key of 32 and a tag of 16. */
const sealedBytes = 60
/** The same with the 20 bytes of the recovery key. */
const recoveryBytes = 48

/** A file that asks for more was made to harm: this is some ten times the usual, for a Vigil of later years. */
const maxCost: KeyCost = { memory: 262_144, passes: 8, lanes: 8 }

const checkOf = (lines: string): string => createHash('sha256').update(lines).digest('hex')
const hexOf = ({ salt, sealed }: Wrapped): string => `${salt.toString('hex')} ${sealed.toString('hex')}`

/** The file's text. The last line is a sum of the others, so that a damaged file is never taken for a wrong passphrase. */
export const keyFileText = ({ cost: { memory, passes, lanes }, byPassphrase, byRecovery, recovery }: KeyFile): string => {
  const lines = [form, `passphrase argon2id ${memory} ${passes} ${lanes} ${hexOf(byPassphrase)}`, `recovery ${hexOf(byRecovery)}`, `copies ${hexOf(recovery)}`, ''].join('\n')
  return `${lines}check ${checkOf(lines)}\n`
}

const wrapped = (bytes: number): string => `([0-9a-f]{${saltBytes * 2}}) ([0-9a-f]{${bytes * 2}})`
const pattern = new RegExp(`^(${form}\npassphrase argon2id (\\d{1,9}) (\\d{1,3}) (\\d{1,3}) ${wrapped(sealedBytes)}\nrecovery ${wrapped(sealedBytes)}\ncopies ${wrapped(recoveryBytes)}\n)check ([0-9a-f]{64})\n$`, 'u')

const bytesOf = (hex = ''): Buffer => Buffer.from(hex, 'hex')
const isWithin = (number: number, limit: number): boolean => number >= 1 && number <= limit
/** Argon2 wants eight blocks for each lane. */
const isAllowed = ({ memory, passes, lanes }: KeyCost): boolean =>
  isWithin(memory, maxCost.memory) && isWithin(passes, maxCost.passes) && isWithin(lanes, maxCost.lanes) && memory >= 8 * lanes

/** Reads the file's text. `newer`: a later version of Vigil wrote it. */
export const readKeyFile = (text: string): Result<KeyFile, 'damaged' | 'newer'> => {
  const [, lines = '', memory, passes, lanes, salt, sealed, recoverySalt, recoverySealed, copiesSalt, copiesSealed, check] = pattern.exec(text) ?? []
  if (checkOf(lines) !== check) return fail(/^vigil-key ([2-9]|[1-9]\d+)\n/u.test(text) ? 'newer' : 'damaged')
  const cost: KeyCost = { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) }
  if (!isAllowed(cost)) return fail('damaged')
  return ok({ cost, byPassphrase: { salt: bytesOf(salt), sealed: bytesOf(sealed) }, byRecovery: { salt: bytesOf(recoverySalt), sealed: bytesOf(recoverySealed) }, recovery: { salt: bytesOf(copiesSalt), sealed: bytesOf(copiesSealed) } })
}
