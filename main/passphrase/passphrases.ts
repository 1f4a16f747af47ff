import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { isLongEnough } from '../../core/laptop/phrase.ts'
import { bytesInKey, readRecoveryKey, recoveryGroups } from '../../core/passphrase/recovery-key.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { keyOf } from '../../db/handle.ts'
import { decryptData, encryptData } from '../../db/key/convert.ts'
import type { KeyCost, KeyFile } from '../../db/file/key-file.ts'
import type { LeftCopy } from '../../db/key/recode-copies.ts'
import { readStoredKey, storeKey } from '../../db/file/stored-key.ts'
import type { DeriveKey } from '../../db/key/derive.ts'
import { newDataKey, unwrapByPassphrase, withPassphrase, wrapKey } from '../../db/key/wrap.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { recoveryProblem } from './recovery-problem.ts'

type Given = { readonly db: WritableDb; readonly dataFolder: string; readonly isBusy: () => boolean; /** Encrypts and decrypts what is kept beside the data; false where it cannot be written. */ readonly recodeBeside: (from: DataKey | undefined, to: DataKey | undefined) => boolean; /** Where the key of a passphrase is made; here by default. */ readonly derive?: DeriveKey; /** For tests. */ readonly cost?: KeyCost }

/** Sets, changes and removes the passphrase of the open data. */
export type Passphrases = {
  readonly isSet: () => boolean
  /** Makes a recovery key for a passphrase that is to be set; nothing is encrypted before that key was typed back. Its groups, to be printed. */
  readonly begin: (passphrase: string) => Result<readonly string[], CallProblem>
  /** Encrypts the data once the recovery key was typed back from the sheet; names the copies that stay readable, because they are damaged. */
  readonly confirm: (typed: string) => Promise<Result<readonly string[], CallProblem>>
  readonly change: (current: string, next: string) => Promise<Result<null, CallProblem>>
  readonly remove: (current: string) => Promise<Result<null, CallProblem>>
}

type Begun = { readonly passphrase: string; readonly recovery: Uint8Array }

const namesOf = (left: readonly LeftCopy[]): readonly string[] => left.map(({ name }) => name)

/** Of a step on data that are open and stay so. */
const convertProblem = ({ code }: Pick<OpenProblem, 'code'>): CallProblem => {
  switch (code) {
    case 'disk-full': return plainProblem('disk-full')
    case 'read-only': return plainProblem('disk-read-only')
    case 'damaged': return plainProblem('copy-unsound')
    default: return plainProblem('disk-failed')
  }
}

export const createPassphrases = ({ db, dataFolder, isBusy, recodeBeside, derive, cost }: Given): Passphrases => {
  const path = join(dataFolder, databaseName)
  const copyFolders = ['backups', 'snapshots'].map((name) => join(dataFolder, name))
  let begun: Begun | undefined
  const isSet = (): boolean => keyOf(db) !== undefined

  /** The wrapped key and the key in it, where the passphrase is right. */
  const unlocked = async (passphrase: string): Promise<Result<{ readonly file: KeyFile; readonly key: DataKey }, CallProblem>> => {
    const stored = readStoredKey(path)
    if (!stored.ok) return fail(plainProblem(`data-${stored.problem}`))
    const key = await unwrapByPassphrase(stored.value, passphrase, derive)
    return key ? ok({ file: stored.value, key }) : fail(plainProblem('passphrase-wrong'))
  }

  return {
    isSet,
    begin: (passphrase) => {
      if (isSet()) return fail(plainProblem('passphrase-not-begun'))
      if (!isLongEnough(passphrase)) return fail(plainProblem('passphrase-short'))
      begun = { passphrase, recovery: randomBytes(bytesInKey) }
      return ok(recoveryGroups(begun.recovery))
    },
    confirm: async (typed) => {
      const now = begun
      if (!now || isSet()) return fail(plainProblem('passphrase-not-begun'))
      const read = readRecoveryKey(typed)
      if (!read.ok) return fail(recoveryProblem(read.problem))
      if (!Buffer.from(read.value).equals(now.recovery)) return fail(plainProblem('recovery-key-other'))
      const key = newDataKey()
      const file = await wrapKey(key, now.passphrase, now.recovery, cost, derive)
      // After the wait: a second call may have come first, or a pack may have begun.
      if (begun !== now) return fail(plainProblem('passphrase-not-begun'))
      if (isBusy()) return fail(plainProblem('passphrase-busy'))
      const encrypted = encryptData(db, path, copyFolders, key, file)
      if (!encrypted.ok) return fail(convertProblem(encrypted.problem))
      begun = undefined
      // Where it cannot be written, the next start tries again.
      recodeBeside(undefined, key)
      return ok(namesOf(encrypted.value))
    },
    change: async (current, next) => {
      if (!isLongEnough(next)) return fail(plainProblem('passphrase-short'))
      const found = await unlocked(current)
      if (!found.ok) return found
      storeKey(path, await withPassphrase(found.value.file, found.value.key, next, cost, derive))
      return ok(null)
    },
    remove: async (current) => {
      const found = await unlocked(current)
      if (!found.ok) return found
      if (isBusy()) return fail(plainProblem('passphrase-busy'))
      // Before the key of the data is gone.
      if (!recodeBeside(found.value.key, undefined)) return fail(plainProblem('disk-failed'))
      const decrypted = decryptData(db, path, copyFolders)
      if (decrypted.ok && decrypted.value.length === 0) return ok(null)
      recodeBeside(undefined, found.value.key)
      return fail(decrypted.ok ? problemOf('passphrase-copies-left', { names: namesOf(decrypted.value) }) : convertProblem(decrypted.problem))
    },
  }
}
