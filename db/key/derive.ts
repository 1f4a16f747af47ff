import type { KeyCost } from '../file/key-file.ts'

/** Makes the key of one form of a passphrase, which is costly by intention: 64 MiB of memory and about a second. */
export type DeriveKey = (passphrase: string, salt: Uint8Array, cost: KeyCost) => Promise<Uint8Array>

/** The bytes of a key that wraps the key of the data. */
export const keyBytes = 32

/**
 * In this process, which answers nothing else meanwhile. The
 * library is loaded only where a passphrase is typed: a start without one does not wait for it.
 */
export const deriveHere: DeriveKey = async (passphrase, salt, { memory, passes, lanes }) => {
  const { argon2id } = await import('hash-wasm')
  return argon2id({ password: passphrase, salt, memorySize: memory, iterations: passes, parallelism: lanes, hashLength: keyBytes, outputType: 'binary' })
}
