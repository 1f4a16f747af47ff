import { existsSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import type { Period, ReportFormat } from '../../../core/report/types.ts'
import type { Result } from '../../../core/result.ts'
import { fail, ok } from '../../../core/result.ts'
import { writeProblem } from '../../problems/file-problems.ts'
import { makeReport } from '../../reports/make-report.ts'
import { saveReportAs } from '../../reports/save-report.ts'
import type { CommandLine } from '../arguments.ts'
import type { Command } from '../command.ts'
import { done, notYet, refused, wrongUsage } from '../command.ts'
import { findCases } from '../find.ts'
import { withServices } from '../open-services.ts'
import { counted } from '../values.ts'

const formats: Readonly<Record<string, ReportFormat>> = { '.docx': 'docx', '.csv': 'csv', '.json': 'json' }

const day = (option: string, text: string | undefined): Result<Day, string> => {
  const found = text === undefined ? undefined : dayFrom(text)
  return found === undefined ? fail(`--${option} needs a day such as 2023-01-20`) : ok(found)
}

const periodOf = ({ values }: CommandLine): Result<Period, string> => {
  const from = day('from', values.from)
  if (!from.ok) return from
  const to = day('to', values.to)
  if (!to.ok) return to
  return from.value <= to.value ? ok({ from: from.value, to: to.value }) : fail('--from is later than --to')
}

/** Writes the report of a period to the named file; the ending tells the format. */
export const reportCommand: Command = async (line) => {
  const period = periodOf(line)
  if (!period.ok) return wrongUsage(period.problem)
  const { out, case: numbers } = line.values
  if (out === undefined) return wrongUsage('"report" needs --out')
  const ending = extname(out).toLowerCase()
  if (ending === '.xlsx') return notYet('write reports as .xlsx')
  const format = formats[ending]
  if (format === undefined) return wrongUsage('--out ends in .docx, .csv or .json')
  const path = resolve(out)
  return withServices(line, async (services) => {
    if (!existsSync(dirname(path))) return refused(writeProblem({ code: 'folder-missing', detail: '' }))
    const cases = findCases(services, numbers ?? [])
    if (!cases.ok) return refused(cases.problem)
    const request = {
      period: period.value,
      caseIds: numbers === undefined ? ('all' as const) : cases.value.map(({ id }) => id),
      headcount: 0,
      remarks: '',
    }
    const saved = await saveReportAs(services, request, makeReport(services, request), [{ format, path }])
    if (!saved.ok) return refused(saved.problem)
    const { report } = saved.value
    return done(
      { reportId: report.id, revision: report.revision, file: path, summary: report.summary },
      `${counted(report.summary.total, 'action')} in ${counted(report.summary.cases.length, 'case')}, ${report.summary.notPosted} not posted yet: ${path}`,
    )
  })
}
