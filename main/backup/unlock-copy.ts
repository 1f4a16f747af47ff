import { readRecoveryKey } from '../../core/passphrase/recovery-key.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { isLockedFor } from '../../db/backup.ts'
import { isAgeFile } from '../../db/file/age-file.ts'
import type { DataKey, SomeKey } from '../../db/file/data-key.ts'
import type { KeyFile } from '../../db/file/key-file.ts'
import type { DeriveKey } from '../../db/key/derive.ts'
import { keysNear } from '../../db/key/keys-near.ts'
import { unwrapByPassphrase, unwrapByRecovery } from '../../db/key/wrap.ts'
import type { CopyUnlock } from '../../preload/backup-calls.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { recoveryProblem } from '../problems/recovery-problem.ts'

/** What has to be typed to open a copy. Pages that are encrypted open only with the file of their key; a copy does by the recovery key alone. */
const asks = (path: string, files: readonly KeyFile[]): CallProblem =>
  files.length > 0 || isAgeFile(path) ? problemOf('copy-locked', { takesPassphrase: files.length > 0 }) : plainProblem('copy-key-missing')

const byRecovery = (path: string, typed: string, files: readonly KeyFile[]): Result<readonly SomeKey[], CallProblem> => {
  const read = readRecoveryKey(typed)
  if (!read.ok) return fail(recoveryProblem(read.problem))
  return ok(isAgeFile(path) ? [{ recovery: read.value }] : files.flatMap((file) => unwrapByRecovery(file, read.value) ?? []))
}

/** The keys that a passphrase gives: each file is tried, because which is that of the copy is known only by opening it. */
const byPassphrase = async (typed: string, files: readonly KeyFile[], derive: DeriveKey | undefined): Promise<Result<readonly SomeKey[], CallProblem>> => {
  const keys: DataKey[] = []
  for (const file of files) {
    const key = await unwrapByPassphrase(file, typed, derive)
    if (key) keys.push(key)
  }
  return keys.length > 0 ? ok(keys) : fail(plainProblem('copy-passphrase-wrong'))
}

/** What opens a copy: the key of the data, or what a person typed for it; a problem says what is to be typed, or that it was wrong. `derive`: where the key of a passphrase is made; here by default. */
export const keyOfCopy = async (path: string, dataKey: DataKey | undefined, unlock: CopyUnlock | undefined, derive?: DeriveKey): Promise<Result<SomeKey | undefined, CallProblem>> => {
  if (!isLockedFor(path, dataKey)) return ok(dataKey)
  const files = keysNear(path, databaseName, dataKey)
  if (!unlock || ('passphrase' in unlock && files.length === 0)) return fail(asks(path, files))
  const keys = 'passphrase' in unlock ? await byPassphrase(unlock.passphrase, files, derive) : byRecovery(path, unlock.recoveryKey, files)
  if (!keys.ok) return keys
  const key = keys.value.find((one) => !isLockedFor(path, one))
  return key ? ok(key) : fail(plainProblem('copy-key-other'))
}
