import { codeAsPrinted } from '../core/pack/code.ts'
import type { Problem } from '../core/problem/problem.ts'

/** Whether a code that is typed answers the question that it raised: the same code again is another letter than those of the number. */
export const isTypedAgain = (asked: Problem | null, typed: string): boolean => asked?.code === 'code-maybe-by-number' && codeAsPrinted(typed) === asked.values.code
