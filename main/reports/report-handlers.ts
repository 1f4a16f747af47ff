import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { plainProblem } from '../../core/problem/problem.ts'
import { dueReport } from '../../core/report/report-due.ts'
import { reportFileStem } from '../../core/report/file-stem.ts'
import type { ReportFormat } from '../../core/report/types.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { uaNumbersOf } from '../../db/case-names.ts'
import { entriesOfCell } from '../../db/report-rows.ts'
import { listReports, markSent, reportFolder } from '../../db/reports.ts'
import { reportMail } from '../../documents/report/report-mail.ts'
import { words } from '../words.ts'
import { checkedReport, groundOf } from './make-report.ts'
import { unusedPaths } from '../files/unused-paths.ts'
import type { ReportRequest } from '../../core/report/report-request.ts'
import type { Services } from '../services.ts'
import { unknownRecord, unknownToken } from '../problems/call-problems.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { whyNotSaved } from './why-not-saved.ts'
import { saveReportAs } from './save-report.ts'
import type { ReportFile } from './save-report.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { day, fileToken, nothing, reportId, shaped } from '../door/shapes.ts'
import { reportCell, reportFormats, reportGround, reportRequest } from './report-shapes.ts'

const endings: Readonly<Record<ReportFormat, string>> = { docx: '.docx', xlsx: '.xlsx', csv: '.csv', json: '.slip.json' }

const filesFor = (folder: string, stem: string, wanted: readonly ReportFormat[]): readonly ReportFile[] => {
  const paths = unusedPaths(folder, stem, wanted.map((format) => endings[format]))
  return wanted.flatMap((format, at) => (paths[at] === undefined ? [] : [{ format, path: paths[at] }]))
}

/** The report as an e-mail to these addresses, checked as it is before it is saved. */
const checkedMail = (services: Services, wanted: ReportRequest, to: readonly string[]) => {
  const checked = checkedReport(services, wanted)
  const problem = whyNotSaved(checked, [])
  return problem ? fail(problem) : ok(reportMail(checked.report, to, words))
}

export const reportHandlers: Omit<FeatureHandlers<'reports'>, 'reports.year' | 'reports.saveYear'> = {
  'reports.preview': {
    parse: (input) => reportRequest.parse(input),
    changes: [],
    run: (services, wanted) => {
      const { report, check } = checkedReport(services, wanted)
      return ok({ report, check })
    },
  },
  'reports.cell': {
    parse: shaped(reportGround.extend({ cell: reportCell })),
    changes: [],
    run: (services, { cell, ...ground }) => ok(entriesOfCell(services.db, groundOf(services, ground).counted, cell)),
  },
  'reports.mail': {
    parse: (input) => reportRequest.parse(input),
    changes: [],
    run: (services, wanted) => {
      const mail = checkedMail(services, wanted, [])
      return mail.ok ? ok({ subject: mail.value.subject, body: mail.value.body }) : mail
    },
  },
  'reports.openMail': {
    parse: (input) => reportRequest.parse(input),
    changes: [],
    run: async (services, wanted) => {
      const { email } = currentSettings(services).office
      const mail = checkedMail(services, wanted, email === '' ? [] : [email])
      if (!mail.ok) return mail
      return (await services.files.openMail(mail.value.link)) ? ok(null) : fail(plainProblem('no-mail-program'))
    },
  },
  'reports.due': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(dueReport(currentSettings(services).office, services.today(), listReports(services.db))),
  },
  'reports.chooseFolder': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.chooseFolder()),
  },
  'reports.save': {
    parse: shaped(reportRequest.extend({ formats: reportFormats, token: fileToken })),
    changes: ['reports'],
    title: (_services, { period }) => stepTitle('report-saved', period),
    run: async (services, { formats: wanted, token, ...asked }) => {
      const folder = services.files.pathOf(token)
      if (folder === undefined) return fail(unknownToken())
      const checked = checkedReport(services, asked)
      const { report } = checked
      const counted = checked.entries()
      const problem = whyNotSaved(checked, wanted)
      if (problem) return fail(problem)
      return saveReportAs(services, asked, { report, counted }, filesFor(folder, reportFileStem(report, asked.caseIds === 'all' ? null : { count: asked.caseIds.length, uaNumbers: uaNumbersOf(services.db, asked.caseIds) }), [...new Set(wanted)]))
    },
  },
  'reports.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listReports(db)),
  },
  'reports.markSent': {
    parse: shaped(z.object({ reportId, revision: z.number().int().positive(), sentOn: day.nullable() })),
    changes: ['reports'],
    title: (_services, { sentOn }) => stepTitle(sentOn === null ? 'report-not-sent' : 'report-sent', {}),
    run: ({ db }, input) => (markSent(db, { id: input.reportId, revision: input.revision, sentOn: input.sentOn }) ? ok(null) : fail(unknownRecord('report'))),
  },
  'reports.showInFolder': {
    parse: shaped(z.object({ reportId })),
    changes: [],
    run: ({ db, files }, input) => {
      const record = listReports(db).find((report) => report.id === input.reportId)
      const folder = reportFolder(db, input.reportId)
      if (!record || folder === undefined) return fail(unknownRecord('report'))
      const path = join(folder, record.fileNames[0] ?? '')
      if (!existsSync(path)) return fail(plainProblem('report-file-gone'))
      files.showInFolder(path)
      return ok(null)
    },
  },
}
