import type { FoundCopy } from '../../core/settings/found-copy.ts'
import { diskErrorOf, errorCode } from './disk-error.ts'
import { UnreadableFolder } from './folder-entries.ts'
import type { CodeOf } from '../../core/problem-table.ts'

/** Why a file was not opened. It and what is beside it stay as they are, byte for byte. */
export type OpenProblem = {
  readonly code: CodeOf<'data'>
  readonly detail: string
  /** How many acknowledged transactions are missing; null where that is not known or not the problem. */
  readonly missing: number | null
  /** What could be restored, newest first; looked for only where the data themselves are not as they were. */
  readonly copies: readonly FoundCopy[]
}

const noCopies = { missing: null, copies: [] }

/** Carries a problem out of the steps of opening. */
export class OpenRefusal extends Error {
  readonly problem: OpenProblem

  constructor(code: OpenProblem['code'], detail: string, missing: number | null = null) {
    super(detail)
    this.problem = { code, detail, missing, copies: [] }
  }
}

/** What an error of SQLite or of the file system means for the person. */
export const problemOf = (error: unknown): OpenProblem => {
  if (error instanceof OpenRefusal) return error.problem
  if (error instanceof UnreadableFolder) return { code: 'copies-unread', detail: error.message, ...noCopies }
  const code = errorCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { code: 'in-use', detail, ...noCopies }
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return { code: 'damaged', detail, ...noCopies }
  switch (diskErrorOf(error)) {
    case 'disk-full': return { code: 'disk-full', detail, ...noCopies }
    case 'read-only': return { code: 'read-only', detail, ...noCopies }
    default: return { code: 'cannot-open', detail, ...noCopies }
  }
}

const isOfData = (code: string): boolean => code === 'SQLITE_ERROR' || code.startsWith('SQLITE_CONSTRAINT')

/** Does something with data that were judged good. A column that is missing, or rows that an index cannot hold, show only then. */
export const orDamaged = (work: () => void): void => {
  try {
    work()
  } catch (error) {
    if (!isOfData(errorCode(error))) throw error
    throw new OpenRefusal('damaged', error instanceof Error ? error.message : '')
  }
}
