import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { passphraseFault } from '../../core/passphrase/passphrase-fault.ts'
import { bytesInKey, readRecoveryKey, recoveryGroups, sheetNumber } from '../../core/passphrase/recovery-key.ts'
import type { PassphraseNotice } from '../../core/passphrase/notice.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { identityOf } from '../../db/backup.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import { copyFoldersOf } from '../../db/file/copy-folders.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { keyOf } from '../../db/handle.ts'
import { decryptData, encryptData } from '../../db/key/convert.ts'
import type { KeyCost, KeyFile } from '../../db/file/key-file.ts'
import { mendStoredKey } from '../../db/file/stored-key.ts'
import { storedKeyOf, storeKeyOf } from '../../db/key/stored-key-of.ts'
import type { DeriveKey } from '../../db/key/derive.ts'
import { newDataKey, newSalt, unwrapByPassphrase, withPassphrase, wrapKey } from '../../db/key/wrap.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { ConvertProgress, PrintedKey } from '../../preload/passphrase-calls.ts'
import type { Backups } from '../backup/backups.ts'
import type { CopyWork } from '../backup/copy-work.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { foldersInPlace, isPlaceThere, readSecondPlace } from '../data-folder/second-place.ts'
import { officeKeyName } from '../office/office-key-file.ts'
import { createCopyChanges } from './copy-changes.ts'
import { createPassphraseNotices } from './passphrase-notices.ts'
import { readableFolders } from './readable-folders.ts'
import { passphraseProblem } from '../problems/passphrase-problem.ts'
import { recoveryProblem } from '../problems/recovery-problem.ts'

type Given = {
  readonly db: WritableDb
  readonly dataFolder: string
  readonly isBusy: () => boolean
  readonly work: Pick<CopyWork, 'seal' | 'unseal'>
  /** After the copies that are being made; null where none is, as by default. */
  readonly whenCopiesAreMade?: Backups['whenMade']
  /** Encrypts and decrypts what is kept beside the data; false where it cannot be written. */
  readonly recodeBeside: (from: DataKey | undefined, to: DataKey | undefined) => boolean
  /** Announces how far setting or removing a passphrase is. */
  readonly report?: (progress: ConvertProgress) => void
  /** Called when nothing is being converted any more. */
  readonly converted?: () => void
  /** Where the key of a passphrase is made; here by default. */
  readonly derive?: DeriveKey
  /** For tests. */
  readonly cost?: KeyCost
}

/** Sets, changes and removes the passphrase of the open data. */
export type Passphrases = {
  readonly isSet: () => boolean
  /** Whether the data or their copies are being converted. */
  readonly isConverting: () => boolean
  /** Goes on with encrypting copies, where an interruption left some readable. */
  readonly sealLeft: () => Promise<void>
  /** What has to be said until somebody has read it. */
  readonly notice: () => PassphraseNotice | null
  /** Somebody has read it. The key of data that these replaced stays, under another name. */
  readonly noticeRead: () => void
  /** The name of the second place, while it is not there: its copies stay as they are. */
  readonly placeAway: () => string | null
  /** Makes a recovery key for a passphrase that is to be set; nothing is encrypted before that key was typed back. Its sheet, to be printed. */
  readonly begin: (passphrase: string) => Result<PrintedKey, CallProblem>
  /** Encrypts the data and then their copies, once the recovery key was typed back from the sheet; names the copies and folders that stay readable. */
  readonly confirm: (typed: string) => Promise<Result<readonly string[], CallProblem>>
  /** The sheet with the recovery key, for who knows the passphrase. */
  readonly sheet: (current: string) => Promise<Result<PrintedKey, CallProblem>>
  /** The number of the sheet that opens the data; null without a passphrase. */
  readonly validSheet: () => string | null
  readonly change: (current: string, next: string) => Promise<Result<null, CallProblem>>
  /** Decrypts the copies and then the data; names the copies that stay encrypted, because they are damaged or have another key. */
  readonly remove: (current: string) => Promise<Result<readonly string[], CallProblem>>
}

type Begun = { readonly passphrase: string; readonly recovery: Uint8Array; readonly salt: Buffer }

/** A recovery key as its sheet shows it. */
const printedKey = ({ recovery, salt }: Pick<Begun, 'recovery' | 'salt'>): PrintedKey => ({ groups: recoveryGroups(recovery), number: sheetNumber(salt) })

/** Of a step on data that are open and stay so. */
const convertProblem = ({ code }: Pick<OpenProblem, 'code'>): CallProblem => {
  switch (code) {
    case 'disk-full': return plainProblem('disk-full')
    case 'read-only': return plainProblem('disk-read-only')
    case 'damaged': return plainProblem('copy-unsound')
    default: return plainProblem('disk-failed')
  }
}

export const createPassphrases = ({ db, dataFolder, isBusy, work, whenCopiesAreMade = () => null, recodeBeside, derive, cost, report = () => undefined, converted = () => undefined }: Given): Passphrases => {
  const path = join(dataFolder, databaseName)
  const copies = createCopyChanges(() => [...copyFoldersOf(path), ...foldersInPlace(dataFolder, identityOf(db))], work, whenCopiesAreMade)
  let begun: Begun | undefined
  const isSet = (): boolean => keyOf(db) !== undefined
  const notices = createPassphraseNotices(path, isSet)
  let converting = 0
  const converts = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    converting += 1
    try {
      return await work()
    } finally {
      converting -= 1
      if (converting === 0) converted()
    }
  }
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

  const reportCopy = (at: number, of: number): void => report({ stage: 'copies', at, of })
  /** Waits until the window has heard it: what follows keeps this process busy. */
  const reportData = async (): Promise<void> => {
    report({ stage: 'data' })
    await new Promise((go) => setImmediate(go))
  }

  const encryptAll = async (now: Begun): Promise<Result<readonly string[], CallProblem>> => {
    const key = newDataKey(now.recovery)
    const file = await wrapKey(key, now.passphrase, cost, derive, now.salt)
    await reportData()
    for (let made = whenCopiesAreMade(); made; made = whenCopiesAreMade()) await made
    // After the wait: a second call may have come first, or a pack may have begun.
    if (begun !== now) return fail(plainProblem('passphrase-not-begun'))
    const why = whyNotNow()
    if (why) return fail(why)
    const encrypted = encryptData(db, path, key, file)
    if (!encrypted.ok) return fail(convertProblem(encrypted.problem))
    begun = undefined
    // Where it cannot be written, the next start tries again.
    const leftBeside = recodeBeside(undefined, key) ? [] : [officeKeyName]
    const left = await copies.all('seal', reportCopy)
    return ok([...leftBeside, ...left.map(({ name }) => name), ...readableFolders(dataFolder)])
  }

  const rewrap = async (current: string, next: string): Promise<Result<null, CallProblem>> => {
    const found = await unlocked(current)
    if (!found.ok) return found
    const changed = await withPassphrase(found.value.file, found.value.key, next, cost, derive)
    storeKeyOf(path, changed, found.value.key, true)
    keepElsewhere(changed)
    return ok(null)
  }

  const decryptAll = async (key: DataKey): Promise<Result<readonly string[], CallProblem>> => {
    // Before the key of the data is gone.
    if (!recodeBeside(key, undefined)) return fail(plainProblem('disk-failed'))
    let left = await copies.all('unseal', reportCopy)
    await reportData()
    // One that was begun meanwhile has the key that goes.
    while (whenCopiesAreMade()) left = await copies.all('unseal', reportCopy)
    const onDisk = left.find(({ why }) => why === 'disk-full' || why === 'disk-failed')
    const decrypted = onDisk ? fail(plainProblem(onDisk.why === 'disk-full' ? 'disk-full' : 'disk-failed')) : decryptData(db, path)
    if (decrypted.ok) return ok(left.map(({ name }) => name))
    // All stays as it was.
    recodeBeside(undefined, key)
    await copies.all('seal')
    return fail(typeof decrypted.problem === 'object' && 'detail' in decrypted.problem ? convertProblem(decrypted.problem) : decrypted.problem)
  }

  const removeAll = async (current: string): Promise<Result<readonly string[], CallProblem>> => {
    const found = await unlocked(current)
    if (!found.ok) return found
    const why = whyNotNow()
    return why ? fail(why) : decryptAll(found.value.key)
  }

  return {
    isSet,
    isConverting: () => converting > 0,
    sealLeft: async () => {
      // What is running converts each copy itself.
      if (isSet() && converting === 0) await converts(() => copies.all('seal'))
    },
    notice: notices.now,
    noticeRead: notices.read,
    placeAway: () => {
      const place = readSecondPlace(dataFolder)
      return place && !isPlaceThere(place) ? basename(place.folder) : null
    },
    begin: (passphrase) => {
      if (isSet()) return fail(plainProblem('passphrase-not-begun'))
      const fault = passphraseFault(passphrase)
      if (fault) return fail(passphraseProblem(fault))
      begun = { passphrase, recovery: randomBytes(bytesInKey), salt: newSalt() }
      return ok(printedKey(begun))
    },
    confirm: async (typed) => {
      const now = begun
      if (!now || isSet()) return fail(plainProblem('passphrase-not-begun'))
      const read = readRecoveryKey(typed)
      if (!read.ok) return fail(recoveryProblem(read.problem))
      if (!Buffer.from(read.value).equals(now.recovery)) return fail(plainProblem('recovery-key-other'))
      return converts(() => notices.during('set', () => encryptAll(now)))
    },
    validSheet: () => {
      const open = keyOf(db)
      const stored = open && storedKeyOf(path, open)
      return stored?.ok ? sheetNumber(stored.value.byRecovery.salt) : null
    },
    sheet: async (current) => {
      const found = await unlocked(current)
      return found.ok ? ok(printedKey({ recovery: found.value.key.recovery, salt: found.value.file.byRecovery.salt })) : found
    },
    change: async (current, next) => {
      const fault = passphraseFault(next)
      if (fault) return fail(passphraseProblem(fault))
      return notices.during('change', () => rewrap(current, next))
    },
    remove: (current) => converts(() => notices.during('remove', () => removeAll(current))),
  }
}
