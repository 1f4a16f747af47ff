import { fail, ok, type Result } from '../core/result.ts'
import { makeCopy } from './file/copy.ts'
import { inspect } from './file/inspect.ts'
import { problemOf } from './file/problem.ts'
import { readStamp } from './file/stamp.ts'
import { connectionOf, type ReadableDb } from './handle.ts'

/** Why no copy was made; no part of one is left. */
export type CopyProblem = {
  /** `unsound`: the data failed their own check, and a copy of them must not take the place of a good one. */
  readonly code: 'unsound' | 'disk-full' | 'cannot-write'
  readonly detail: string
}

/** How many transactions the data have seen: two copies of equal number hold the same. */
export const sequenceOf = (db: ReadableDb): number => readStamp(connectionOf(db))?.sequence ?? 0

/** Checks the data, copies them into a new file and reads that again from the disk. Takes a while on a large file. */
export const copyDatabase = (db: ReadableDb, path: string): Result<null, CopyProblem> => {
  const connection = connectionOf(db)
  try {
    const [finding] = inspect(connection, 'everything').findings
    if (finding !== undefined) return fail({ code: 'unsound', detail: finding })
    makeCopy(connection, path)
    return ok(null)
  } catch (error) {
    const { code, detail } = problemOf(error)
    return fail({ code: code === 'damaged' ? 'unsound' : code === 'disk-full' ? code : 'cannot-write', detail })
  }
}
