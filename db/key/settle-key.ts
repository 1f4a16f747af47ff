import type { DataKey } from '../file/data-key.ts'
import { copyPaths } from '../file/find-copies.ts'
import { isEncrypted } from '../file/is-encrypted.ts'
import { hasStoredKey, removeStoredKey } from '../file/stored-key.ts'
import { isConversionOpen } from './asked-change.ts'
import { storedKeyOf, storeKeyOf } from './stored-key-of.ts'
import { isFileOf } from './wrap.ts'

const mayBeEncrypted = (path: string): boolean => {
  try {
    return isEncrypted(path)
  } catch {
    // Not known: then nothing is removed that could open it.
    return true
  }
}

const correctKey = (path: string, key: DataKey): void => {
  const stored = storedKeyOf(path, key)
  // A file of other data, which a person may have put there by mistake, is not multiplied, and not lost.
  if (stored.ok && isFileOf(stored.value, key)) storeKeyOf(path, stored.value, key, true)
}

/**
 * Settles the wrapped key after a conversion that was interrupted. The database that is opened says how: if it is encrypted, its
 * key is made whole, and whoever opened it encrypts the copies that can still be read; if not, a wrapped key that nothing needs
 * any more is removed. One that no conversion left is that of other data, which somebody replaced by these: it stays. Call it
 * only while holding the lock.
 */
export const settleKey = (path: string, copyFolders: readonly string[], key: DataKey | undefined): void => {
  if (!hasStoredKey(path)) return
  try {
    if (key) correctKey(path, key)
    else if (isConversionOpen(path) && !copyFolders.flatMap(copyPaths).some(mayBeEncrypted)) removeStoredKey(path)
  } catch {
    // Most often a full disk, on which a start must come too: the next one tries again.
  }
}
