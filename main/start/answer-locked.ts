import { z } from 'zod'
import { isLongEnough } from '../../core/laptop/phrase.ts'
import { readRecoveryKey } from '../../core/passphrase/recovery-key.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import type { KeyFile } from '../../db/file/key-file.ts'
import { readStoredKey, storeKey } from '../../db/file/stored-key.ts'
import type { DeriveKey } from '../../db/key/derive.ts'
import { unwrapByPassphrase, unwrapByRecovery, withPassphrase } from '../../db/key/wrap.ts'
import type { Answer, CallProblem } from '../../preload/contract.ts'
import type { UnlockInput } from '../../preload/refused-calls.ts'
import type { Log } from '../log/log.ts'
import { recoveryProblem } from '../problems/recovery-problem.ts'
import { badInput, unexpected, unknownCall } from '../problems/call-problems.ts'

type Locked = {
  /** The database; its wrapped key is beside it. */
  readonly path: string
  readonly log: Log
  /** Where the key of a passphrase is made; here by default. */
  readonly derive?: DeriveKey
  /** Opens the data with their key and shows the next page, which says it where the data cannot be opened. */
  readonly openWith: (key: DataKey) => void
}

const maxLength = 1000
const typed = z.string().max(maxLength)
const shape: z.ZodType<UnlockInput> = z.union([z.strictObject({ passphrase: typed }), z.strictObject({ recoveryKey: typed, newPassphrase: typed })])

const keyByRecovery = (file: KeyFile, text: string): Result<DataKey, CallProblem> => {
  const read = readRecoveryKey(text)
  if (!read.ok) return fail(recoveryProblem(read.problem))
  const key = unwrapByRecovery(file, read.value)
  return key ? ok(key) : fail(plainProblem('recovery-key-other'))
}

/** The key of the data. By the recovery key they get a new passphrase first: the old one is not known any more. */
const keyFor = async ({ path, derive }: Locked, file: KeyFile, input: UnlockInput): Promise<Result<DataKey, CallProblem>> => {
  if ('passphrase' in input) {
    const key = await unwrapByPassphrase(file, input.passphrase, derive)
    return key ? ok(key) : fail(plainProblem('passphrase-wrong'))
  }
  const found = keyByRecovery(file, input.recoveryKey)
  if (!found.ok) return found
  if (!isLongEnough(input.newPassphrase)) return fail(plainProblem('passphrase-short'))
  storeKey(path, await withPassphrase(file, found.value, input.newPassphrase, undefined, derive))
  return found
}

const unlock = async (locked: Locked, input: UnlockInput): Promise<Answer<null>> => {
  const stored = readStoredKey(locked.path)
  if (!stored.ok) return fail(plainProblem(`data-${stored.problem}`))
  const key = await keyFor(locked, stored.value, input)
  if (!key.ok) return key
  locked.openWith(key.value)
  return ok(null)
}

/** Answers the calls while the data are locked: only the one that opens them. Never throws. */
export const answerLocked = async (locked: Locked, name: string, input: unknown): Promise<Answer<null>> => {
  if (name !== 'passphrase.unlock') return { ok: false, problem: unknownCall() }
  const parsed = shape.safeParse(input)
  if (!parsed.success) return { ok: false, problem: badInput(['passphrase']) }
  try {
    return await unlock(locked, parsed.data)
  } catch (error) {
    return { ok: false, problem: unexpected(locked.log.error(name, error)) }
  }
}
