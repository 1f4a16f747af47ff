import type { Mention } from '../../core/report/member-mentions.ts'
import type { ReportCheck } from '../../core/report/report-check.ts'
import type { Report, ReportFormat } from '../../core/report/types.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { CallProblem } from '../../preload/contract.ts'

const namesMembers = (mentions: readonly Mention[]): CallProblem | null => {
  const open = mentions.filter(({ answer }) => answer === null)
  return open.length === 0 ? null : problemOf('report-names-members', { words: [...new Set(open.map(({ text, start, end }) => text.slice(start, end)))] })
}

/**
 * The refusal of a report with places that may name a member and have no answer, or of a slip of a practice report:
 * the contract of the slip has no field that says so. Null where it may be saved.
 */
export const whyNotSaved = ({ report, check }: { readonly report: Report; readonly check: ReportCheck }, wanted: readonly ReportFormat[]): CallProblem | null =>
  report.isPractice && wanted.includes('json') ? plainProblem('report-practice-slip') : namesMembers(check.mentions)
