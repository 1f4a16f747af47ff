import { z } from 'zod'
import { isTooLong, passphraseFault } from '../../core/passphrase/passphrase-fault.ts'
import { readRecoveryKey } from '../../core/passphrase/recovery-key.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import type { KeyFile } from '../../db/file/key-file.ts'
import { readStoredKeys } from '../../db/file/stored-key.ts'
import { storeKeyOf, whoseKey } from '../../db/key/stored-key-of.ts'
import type { DeriveKey } from '../../db/key/derive.ts'
import { unwrapByPassphrase, unwrapByRecovery, withPassphrase } from '../../db/key/wrap.ts'
import type { Answer, CallProblem } from '../../preload/contract.ts'
import type { UnlockInput } from '../../preload/refused-calls.ts'
import type { Log } from '../log/log.ts'
import { maxTyped } from '../passphrase/max-typed.ts'
import { passphraseProblem } from '../problems/passphrase-problem.ts'
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

const typed = z.string().max(maxTyped)
const shape: z.ZodType<UnlockInput> = z.union([z.strictObject({ passphrase: typed }), z.strictObject({ recoveryKey: typed, newPassphrase: typed })])

const keyByRecovery = (file: KeyFile, text: string): Result<DataKey, CallProblem> => {
  const read = readRecoveryKey(text)
  if (!read.ok) return fail(recoveryProblem(read.problem))
  const key = unwrapByRecovery(file, read.value)
  return key ? ok(key) : fail(plainProblem('recovery-key-other'))
}

/** The key in one file. */
const keyIn = async ({ derive }: Locked, file: KeyFile, input: UnlockInput): Promise<Result<DataKey, CallProblem>> => {
  if ('passphrase' in input) {
    if (isTooLong(input.passphrase)) return fail(passphraseProblem({ code: 'long' }))
    const key = await unwrapByPassphrase(file, input.passphrase, derive)
    return key ? ok(key) : fail(plainProblem('passphrase-wrong'))
  }
  const found = keyByRecovery(file, input.recoveryKey)
  if (!found.ok) return found
  const fault = passphraseFault(input.newPassphrase)
  return fault ? fail(passphraseProblem(fault)) : found
}

/** `isKnown`: the data say that it is their key. */
type Found = { readonly file: KeyFile; readonly key: DataKey; readonly isKnown: boolean }

/** The key of the data, from the file that has it: a person may have put that of other data over one of the two. */
const keyOfData = async (locked: Locked, files: readonly KeyFile[], input: UnlockInput): Promise<Result<Found, CallProblem>> => {
  const unknown: Found[] = []
  let refused: CallProblem = plainProblem('passphrase-wrong')
  let isOfOthers = false
  for (const file of files) {
    const key = await keyIn(locked, file, input)
    const whose = key.ok ? whoseKey(locked.path, key.value) : undefined
    if (!key.ok) refused = key.problem
    else if (whose === 'own') return ok({ file, key: key.value, isKnown: true })
    else if (whose === 'unknown') unknown.push({ file, key: key.value, isKnown: false })
    else isOfOthers = true
  }
  const [first] = unknown
  if (first) return ok(first)
  return fail(isOfOthers ? plainProblem('passphrase-other-data') : refused)
}

const unlock = async (locked: Locked, input: UnlockInput): Promise<Answer<null>> => {
  const stored = readStoredKeys(locked.path)
  if (!stored.ok) return fail(plainProblem(`data-${stored.problem}`))
  const found = await keyOfData(locked, stored.value, input)
  if (!found.ok) return found
  const { file, key, isKnown } = found.value
  // By the recovery key the data get a new passphrase first: the old one is not known any more.
  if ('newPassphrase' in input) storeKeyOf(locked.path, await withPassphrase(file, key, input.newPassphrase, undefined, locked.derive), key, isKnown)
  locked.openWith(key)
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
