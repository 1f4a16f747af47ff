import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isLongEnough } from '../../core/laptop/phrase.ts'
import { bytesInKey, readRecoveryKey, recoveryGroups } from '../../core/passphrase/recovery-key.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { identityOf } from '../../db/backup.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { keyOf } from '../../db/handle.ts'
import { decryptData, encryptData } from '../../db/key/convert.ts'
import type { KeyCost, KeyFile } from '../../db/file/key-file.ts'
import { mendStoredKey, storeKey } from '../../db/file/stored-key.ts'
import { storedKeyOf } from '../../db/key/stored-key-of.ts'
import type { DeriveKey } from '../../db/key/derive.ts'
import { newDataKey, unwrapByPassphrase, withPassphrase, wrapKey } from '../../db/key/wrap.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { CopyWork } from '../backup/copy-work.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { foldersInPlace, isPlaceThere, readSecondPlace } from '../data-folder/second-place.ts'
import { createCopyChanges } from './copy-changes.ts'
import { readableFolders } from './readable-folders.ts'
import { recoveryProblem } from '../problems/recovery-problem.ts'

type Given = {
  readonly db: WritableDb
  readonly dataFolder: string
  readonly isBusy: () => boolean
  readonly work: Pick<CopyWork, 'seal' | 'unseal'>
  /** Encrypts and decrypts what is kept beside the data; false where it cannot be written. */
  readonly recodeBeside: (from: DataKey | undefined, to: DataKey | undefined) => boolean
  /** Where the key of a passphrase is made; here by default. */
  readonly derive?: DeriveKey
  /** For tests. */
  readonly cost?: KeyCost
}

/** Sets, changes and removes the passphrase of the open data. */
export type Passphrases = {
  readonly isSet: () => boolean
  /** The name of the second place, while it is not there: its copies stay as they are. */
  readonly placeAway: () => string | null
  /** Makes a recovery key for a passphrase that is to be set; nothing is encrypted before that key was typed back. Its groups, to be printed. */
  readonly begin: (passphrase: string) => Result<readonly string[], CallProblem>
  /** Encrypts the data and then their copies, once the recovery key was typed back from the sheet; names the copies and folders that stay readable. */
  readonly confirm: (typed: string) => Promise<Result<readonly string[], CallProblem>>
  /** The groups of the recovery key, for who knows the passphrase. */
  readonly sheet: (current: string) => Promise<Result<readonly string[], CallProblem>>
  readonly change: (current: string, next: string) => Promise<Result<null, CallProblem>>
  /** Decrypts the copies and then the data; names the copies that stay encrypted, because they are damaged or have another key. */
  readonly remove: (current: string) => Promise<Result<readonly string[], CallProblem>>
}

type Begun = { readonly passphrase: string; readonly recovery: Uint8Array }

/** Of a step on data that are open and stay so. */
const convertProblem = ({ code }: Pick<OpenProblem, 'code'>): CallProblem => {
  switch (code) {
    case 'disk-full': return plainProblem('disk-full')
    case 'read-only': return plainProblem('disk-read-only')
    case 'damaged': return plainProblem('copy-unsound')
    default: return plainProblem('disk-failed')
  }
}

export const createPassphrases = ({ db, dataFolder, isBusy, work, recodeBeside, derive, cost }: Given): Passphrases => {
  const path = join(dataFolder, databaseName)
  const copies = createCopyChanges(() => [...['backups', 'snapshots'].map((name) => join(dataFolder, name)), ...foldersInPlace(dataFolder, identityOf(db))], work)
  let begun: Begun | undefined
  const isSet = (): boolean => keyOf(db) !== undefined
  const whyNotNow = (): CallProblem | null => {
    if (copies.isRunning()) return plainProblem('passphrase-working')
    return isBusy() ? plainProblem('passphrase-busy') : null
  }

  /** The wrapped key and the key in it, where the passphrase is right. */
  const unlocked = async (passphrase: string): Promise<Result<{ readonly file: KeyFile; readonly key: DataKey }, CallProblem>> => {
    const open = keyOf(db)
    if (!open) return fail(plainProblem('passphrase-not-begun'))
    const stored = storedKeyOf(path, open)
    if (!stored.ok) return fail(plainProblem(`data-${stored.problem}`))
    const key = await unwrapByPassphrase(stored.value, passphrase, derive)
    return key ? ok({ file: stored.value, key }) : fail(plainProblem('passphrase-wrong'))
  }

  /** The copies in the second place open by the new passphrase too; where it is away, the next copy brings it there. */
  const keepElsewhere = (file: KeyFile): void => {
    try {
      for (const folder of foldersInPlace(dataFolder, identityOf(db))) if (existsSync(folder)) mendStoredKey(join(folder, databaseName), file)
    } catch {
      // A stick that cannot be written: the data here have their new passphrase.
    }
  }

  const decryptAll = async (key: DataKey): Promise<Result<readonly string[], CallProblem>> => {
    // Before the key of the data is gone.
    if (!recodeBeside(key, undefined)) return fail(plainProblem('disk-failed'))
    const left = await copies.all('unseal')
    const onDisk = left.find(({ why }) => why === 'disk-full' || why === 'disk-failed')
    const decrypted = onDisk ? fail(plainProblem(onDisk.why === 'disk-full' ? 'disk-full' : 'disk-failed')) : decryptData(db, path)
    if (decrypted.ok) return ok(left.map(({ name }) => name))
    // All stays as it was.
    recodeBeside(undefined, key)
    await copies.all('seal')
    return fail(typeof decrypted.problem === 'object' && 'detail' in decrypted.problem ? convertProblem(decrypted.problem) : decrypted.problem)
  }

  return {
    isSet,
    placeAway: () => {
      const place = readSecondPlace(dataFolder)
      return place && !isPlaceThere(place) ? basename(place.folder) : null
    },
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
      const key = newDataKey(now.recovery)
      const file = await wrapKey(key, now.passphrase, cost, derive)
      // After the wait: a second call may have come first, or a pack may have begun.
      if (begun !== now) return fail(plainProblem('passphrase-not-begun'))
      const why = whyNotNow()
      if (why) return fail(why)
      const encrypted = encryptData(db, path, key, file)
      if (!encrypted.ok) return fail(convertProblem(encrypted.problem))
      begun = undefined
      // Where it cannot be written, the next start tries again.
      recodeBeside(undefined, key)
      const left = await copies.all('seal')
      return ok([...left.map(({ name }) => name), ...readableFolders(dataFolder)])
    },
    sheet: async (current) => {
      const found = await unlocked(current)
      return found.ok ? ok(recoveryGroups(found.value.key.recovery)) : found
    },
    change: async (current, next) => {
      if (!isLongEnough(next)) return fail(plainProblem('passphrase-short'))
      const found = await unlocked(current)
      if (!found.ok) return found
      const changed = await withPassphrase(found.value.file, found.value.key, next, cost, derive)
      storeKey(path, changed)
      keepElsewhere(changed)
      return ok(null)
    },
    remove: async (current) => {
      const found = await unlocked(current)
      if (!found.ok) return found
      const why = whyNotNow()
      return why ? fail(why) : decryptAll(found.value.key)
    },
  }
}
