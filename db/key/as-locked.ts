import type { DataKey } from '../file/data-key.ts'
import type { OpenProblem } from '../file/problem.ts'
import { readStoredKey } from '../file/stored-key.ts'

/** The file is gone, or does not say any more whether it is encrypted. */
const ofTheFile: ReadonlySet<OpenProblem['code']> = new Set(['damaged', 'missing-file', 'empty-file'])

/**
 * Data whose file does not say any more that they are encrypted, while the wrapped key beside them says that they were: their
 * passphrase is asked for first, because without it every copy of them looks damaged. Where a copy is sound without it, that is
 * offered, and nobody is asked for the passphrase of data that were replaced.
 */
export const asLocked = (problem: OpenProblem, path: string, key: DataKey | undefined): OpenProblem => {
  const needsKey = !key && ofTheFile.has(problem.code) && !problem.copies.some(({ isSound }) => isSound) && readStoredKey(path).ok
  return needsKey ? { code: 'locked', detail: problem.detail, missing: null, copies: [] } : problem
}
