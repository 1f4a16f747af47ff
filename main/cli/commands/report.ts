import { extname, resolve } from 'node:path'
import type { Day } from '../../../core/day.ts'
import type { Period, ReportFormat } from '../../../core/report/types.ts'
import { ok } from '../../../core/result.ts'
import { stepTitle } from '../../../core/undo/step-title.ts'
import { listEvents } from '../../../db/events.ts'
import { asStep } from '../../../db/undo/current-step.ts'
import { checkedReport } from '../../reports/make-report.ts'
import { whyNotSaved } from '../../reports/why-not-saved.ts'
import { saveReportAs } from '../../reports/save-report.ts'
import { words as all } from '../../words.ts'
import type { Command } from '../command.ts'
import { done, refused, wrongUsage } from '../command.ts'
import { findCases, findEvent } from '../find.ts'
import { whyNotWritten } from '../out-file.ts'
import { withServices } from '../open-services.ts'
import { openPeriodOf } from '../period-option.ts'
import { wholeNumber } from '../values.ts'

const words = all.commandLine

const formats: Readonly<Record<string, ReportFormat>> = { '.docx': 'docx', '.xlsx': 'xlsx', '.csv': 'csv', '.json': 'json' }

/** The days of a report: those of an event begin with its day and go on until today, for letters are posted later. Null where they end before they begin. */
const ofEvent = ({ from, to }: Partial<Period>, on: Day, today: Day): Period | null => {
  const start = from ?? on
  const end = to ?? (today < start ? start : today)
  return start <= end ? { from: start, to: end } : null
}

/** Writes the report of a period or an event to a file; its extension decides the format. */
export const reportCommand: Command = async (line) => {
  const { out, case: numbers, headcount, campaign = '' } = line.values
  const asked = openPeriodOf(line, { mayBeOpen: line.values.event !== undefined })
  if (!asked.ok) return wrongUsage(asked.problem)
  if (campaign !== '' && numbers === undefined) return wrongUsage(words.usage.campaignNeedsCase)
  const people = wholeNumber('headcount', headcount, 0)
  if (!people.ok) return wrongUsage(people.problem)
  if (out === undefined) return wrongUsage(words.usage.reportNeedsOut)
  const ending = extname(out).toLowerCase()
  const format = formats[ending]
  if (format === undefined) return wrongUsage(words.usage.reportEndings)
  const path = resolve(out)
  return withServices(line, async (services) => {
    const refusal = whyNotWritten(path)
    if (refusal) return refusal
    const event = line.values.event === undefined ? ok(null) : findEvent(listEvents(services.db), line.values.event)
    if (!event.ok) return refused(event.problem)
    const period = ofEvent(asked.value, event.value?.on ?? services.today(), services.today())
    if (period === null) return wrongUsage(words.usage.fromAfterTo)
    const cases = findCases(services, numbers ?? [])
    if (!cases.ok) return refused(cases.problem)
    const request = {
      period,
      caseIds: numbers === undefined ? ('all' as const) : cases.value.map(({ id }) => id),
      headcount: headcount === undefined ? null : people.value,
      campaign,
      remarks: '',
      answers: {},
      eventId: event.value?.id ?? null,
      saysSmallNumbers: true,
    }
    const checked = checkedReport(services, request)
    const problem = whyNotSaved(checked, [format])
    if (problem) return refused(problem)
    const counted = checked.entries()
    const step = { at: services.now(), title: stepTitle('report-saved', period) }
    const saved = await asStep(services.db, step, () => saveReportAs(services, request, { report: checked.report, counted }, [{ format, path }])).value
    if (!saved.ok) return refused(saved.problem)
    const { report } = saved.value
    return done(
      { reportId: report.id, revision: report.revision, file: path, summary: report.summary },
      words.report.saved({ actions: report.summary.total, cases: report.summary.cases.length, notPosted: report.summary.notPosted, file: path }),
    )
  })
}
