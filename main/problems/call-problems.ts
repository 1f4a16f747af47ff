import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'

/** A call whose input has the wrong shape; `fields` are places in the input, never values. */
export const badInput = (fields: readonly string[]): Problem => problemOf('bad-input', { fields })

export const unknownCall = (): Problem => plainProblem('unknown-call')

/** A bug; the id is that of its entry in the log. */
export const unexpected = (errorId: string): Problem => problemOf('unexpected', { errorId })

export const unknownRecord = (what: 'case' | 'member' | 'action' | 'pack' | 'report' | 'template' | 'document' | 'import' | 'event' | 'person' | 'outlet'): Problem => plainProblem(`unknown-${what}`)

export const changedMeanwhile = (what: 'case' | 'member' | 'event' | 'outlet'): Problem => plainProblem(`changed-${what}`)

export const unknownToken = (): Problem => plainProblem('file-gone')
