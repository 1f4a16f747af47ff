import type { Mention } from '../../core/report/member-mentions.ts'
import { problemOf } from '../../core/problem/problem.ts'
import type { CallProblem } from '../../preload/contract.ts'

/** The refusal of a report with places that may name a member and have no answer; null where there is none. */
export const namesMembers = (mentions: readonly Mention[]): CallProblem | null => {
  const open = mentions.filter(({ answer }) => answer === null)
  return open.length === 0 ? null : problemOf('report-names-members', { words: [...new Set(open.map(({ text, start, end }) => text.slice(start, end)))] })
}
