import { readFileSync, statSync } from 'node:fs'
import { noPolicies, type Policies, type PolicyFileProblem } from '../../core/policy/policies.ts'
import { parsePolicies } from './parse-policies.ts'

const maxBytes = 64 * 1024
const writableByOthers = 0o002

/** Whether another user of the computer could have written the file. On Windows the folder's rights decide; they cannot be asked for. */
const othersCanWrite = ({ mode, uid }: { readonly mode: number; readonly uid: number }): boolean => {
  const own = process.getuid?.()
  if (own === undefined) return false
  return (mode & writableByOthers) !== 0 || (uid !== 0 && uid !== own)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const refused = (path: string, problem: PolicyFileProblem): Policies => ({ ...noPolicies, path, problem })

/** The file at one place; null where there is none. */
const readAt = (path: string): Policies | null => {
  try {
    const found = statSync(path)
    if (!found.isFile()) return refused(path, 'cannot-read')
    if (othersCanWrite(found)) return refused(path, 'others-can-write')
    if (found.size > maxBytes) return refused(path, 'too-large')
    return { path, ...parsePolicies(readFileSync(path)) }
  } catch (error) {
    return isMissing(error) ? null : refused(path, 'cannot-read')
  }
}

/** What an office set on this computer, from the first of the places that has a file. Never throws: no file keeps Vigil from starting. */
export const readPolicies = (places: readonly string[]): Policies => {
  for (const path of places) {
    const found = readAt(path)
    if (found) return found
  }
  return noPolicies
}
