import type { CaseId, ReportId } from '../../core/ids.ts'
import type { Day } from '../../core/day.ts'
import type { DayCount } from '../../core/report/over-time.ts'
import { summarise } from '../../core/report/summarise.ts'
import type { Report, ReportRow } from '../../core/report/types.ts'

/** An invented month of an invented group. */
export const reportPeriod = { from: '2026-10-01' as Day, to: '2026-10-31' as Day }
export const reportCaseId = (number: number): CaseId => `01JDA${String(number).padStart(21, '0')}` as CaseId

/** A row of letters posted by the group, unless `more` says otherwise. */
export const reportRow = (number: number, more: Partial<ReportRow> = {}): ReportRow => {
  const count = more.count ?? 1
  return {
    caseId: reportCaseId(number), uaNumber: `${number}/26`, indexNumber: null, title: `Case ${number}`,
    kind: 'letter', route: 'group', outlet: null, state: 'posted', count, signatories: count, corrects: null, ...more,
  }
}

const nurse = { title: 'Nurse and driver jailed for treating protesters', indexNumber: 'AMR 99/0041/2026' }
const forest = { title: 'Forest watch members threatened by loggers' }
const poet = { title: '=Poet held, "without charge", after a reading' }
const student = { uaNumber: '158/98', title: 'Οικογένεια χωρίς νέα' }

const sampleReportRows: readonly ReportRow[] = [
  reportRow(41, { ...nurse, route: 'member', count: 16 }),
  reportRow(41, { ...nurse, count: 8, signatories: 31 }),
  reportRow(41, { ...nurse, kind: 'solidarity-card', count: 6 }),
  reportRow(41, { ...nurse, kind: 'email', route: null, count: 12 }),
  reportRow(41, { ...nurse, kind: 'phone-call', route: null, count: 2 }),
  reportRow(41, { ...nurse, kind: 'copy', count: 12 }),
  reportRow(41, { ...nurse, state: 'written', count: 14 }),
  reportRow(63, { ...forest, route: 'member', count: 9 }),
  reportRow(63, { ...forest, route: 'office', count: 12 }),
  reportRow(63, { ...forest, kind: 'petition-signature', route: 'office', count: 118 }),
  reportRow(63, { ...forest, state: 'not-sent', count: 3 }),
  reportRow(87, { ...poet, count: 4 }),
  reportRow(87, { ...poet, kind: 'solidarity-card', route: 'office', count: 2 }),
  reportRow(58, { ...student, count: 7 }),
]

export const reportOf = (rows: readonly ReportRow[], more: Partial<Report> = {}): Report => ({
  id: '01JDR000000000000000000007' as ReportId,
  revision: 2,
  madeOn: '2026-11-12' as Day,
  madeWith: 'Vigil 0.1.0',
  group: { id: '01JDG000000000000000000001', name: 'Millrace Letter Group', number: '17', section: 'Northern section', country: 'Norhaven' },
  event: null,
  campaign: null,
  participants: { headcount: 41, newcomers: 9, under18: null, events: 2 },
  remarks: 'The library asks for more packs in large print.\nThank you for the stamps.',
  isPractice: false,
  summary: summarise(rows, reportPeriod),
  ...more,
})

const sampleDays: readonly DayCount[] = [
  { on: '2026-10-05' as Day, kind: 'letter', count: 16 }, { on: '2026-10-12' as Day, kind: 'letter', count: 8 }, { on: '2026-10-12' as Day, kind: 'solidarity-card', count: 8 },
  { on: '2026-10-19' as Day, kind: 'letter', count: 20 }, { on: '2026-10-19' as Day, kind: 'email', count: 12 }, { on: '2026-10-20' as Day, kind: 'phone-call', count: 2 },
  { on: '2026-10-30' as Day, kind: 'letter', count: 12 }, { on: '2026-10-30' as Day, kind: 'petition-signature', count: 118 },
]

export const sampleReport: Report = reportOf(sampleReportRows, { summary: summarise(sampleReportRows, reportPeriod, { days: sampleDays }) })
