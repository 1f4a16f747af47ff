import type { CallProblem } from '../../preload/contract.ts'

/** What a refused call says about the data, for the usual cases. */
export const safe = {
  nothingChanged: 'Nothing was changed.',
  nothingKept: 'Nothing was kept.',
  dataSafe: 'What you have saved is safe.',
} as const

/** The three sentences of a refusal: what happened, whether the work is safe, what to do. */
export const problem = (
  code: string,
  message: string,
  safety: string,
  next: string,
  details?: Readonly<Record<string, unknown>>,
): CallProblem => (details ? { code, message, safety, next, details } : { code, message, safety, next })

export const inOneLine = (found: CallProblem): string => [found.message, found.safety, found.next].join(' ')
