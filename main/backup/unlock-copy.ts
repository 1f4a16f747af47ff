import { dirname, join } from 'node:path'
import { readRecoveryKey } from '../../core/passphrase/recovery-key.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { isLockedFor } from '../../db/backup.ts'
import { isAgeFile } from '../../db/file/age-file.ts'
import type { DataKey, SomeKey } from '../../db/file/data-key.ts'
import type { KeyFile } from '../../db/file/key-file.ts'
import { readStoredKey } from '../../db/file/stored-key.ts'
import { unwrapByPassphrase, unwrapByRecovery } from '../../db/key/wrap.ts'
import type { CopyUnlock } from '../../preload/backup-calls.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { recoveryProblem } from '../problems/recovery-problem.ts'

/** The file of the key that is beside a copy, as a second place has it, or beside the database of another laptop. */
const keyFileBeside = (path: string): KeyFile | undefined => {
  for (const place of [path, join(dirname(path), databaseName)]) {
    const stored = readStoredKey(place)
    if (stored.ok) return stored.value
  }
  return undefined
}

/** What has to be typed to open a copy. Pages that are encrypted open only with the file of their key; a copy does by the recovery key alone. */
const asks = (path: string, file: KeyFile | undefined): CallProblem =>
  file || isAgeFile(path) ? problemOf('copy-locked', { takesPassphrase: file !== undefined }) : plainProblem('copy-key-missing')

const byRecovery = (path: string, typed: string, file: KeyFile | undefined): Result<SomeKey | undefined, CallProblem> => {
  const read = readRecoveryKey(typed)
  if (!read.ok) return fail(recoveryProblem(read.problem))
  return ok(isAgeFile(path) ? { recovery: read.value } : file && unwrapByRecovery(file, read.value))
}

const byPassphrase = async (typed: string, file: KeyFile): Promise<Result<DataKey, CallProblem>> => {
  const key = await unwrapByPassphrase(file, typed)
  return key ? ok(key) : fail(plainProblem('copy-passphrase-wrong'))
}

/** What opens a copy: the key of the data, or what a person typed for it; a problem says what is to be typed, or that it was wrong. */
export const keyOfCopy = async (path: string, dataKey: DataKey | undefined, unlock: CopyUnlock | undefined): Promise<Result<SomeKey | undefined, CallProblem>> => {
  if (!isLockedFor(path, dataKey)) return ok(dataKey)
  const file = keyFileBeside(path)
  if (!unlock || ('passphrase' in unlock && !file)) return fail(asks(path, file))
  const key = 'passphrase' in unlock && file ? await byPassphrase(unlock.passphrase, file) : byRecovery(path, 'recoveryKey' in unlock ? unlock.recoveryKey : '', file)
  if (!key.ok) return key
  return isLockedFor(path, key.value) ? fail(plainProblem('copy-key-other')) : key
}
