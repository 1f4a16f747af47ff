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
import { unknownRecord, unknownToken } from '../problems/call-problems.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { whyNotSaved } from './why-not-saved.ts'
import { saveReportAs } from './save-report.ts'
import type { ReportFile } from './save-report.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { day, fileToken, nothing, reportId, shaped } from '../door/shapes.ts'
import { reportCell, reportFormats, reportGround, reportRequest } from './report-shapes.ts'

const endings: Readonly<Record<ReportFormat, string>> = { docx: '.docx', xlsx: '.xlsx', csv: '.csv', json: '.slip.json' }

/** Files whose names are not used in the folder: a file that the group already sent is never overwritten. */
const unusedFiles = (folder: string, stem: string, wanted: readonly ReportFormat[]): readonly ReportFile[] => {
  for (let turn = 1; ; turn += 1) {
    const files = wanted.map((format) => ({ format, path: join(folder, `${stem}${turn > 1 ? `-${turn}` : ''}${endings[format]}`) }))
    if (!files.some(({ path }) => existsSync(path))) return files
  }
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
      const checked = checkedReport(services, wanted)
      const problem = whyNotSaved(checked, [])
      if (problem) return fail(problem)
      const { subject, body } = reportMail(checked.report, [], words)
      return ok({ subject, body })
    },
  },
  'reports.openMail': {
    parse: (input) => reportRequest.parse(input),
    changes: [],
    run: async (services, wanted) => {
      const checked = checkedReport(services, wanted)
      const problem = whyNotSaved(checked, [])
      if (problem) return fail(problem)
      const { email } = currentSettings(services).office
      const { link } = reportMail(checked.report, email === '' ? [] : [email], words)
      return (await services.files.openMail(link)) ? ok(null) : fail(plainProblem('no-mail-program'))
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
      return saveReportAs(services, asked, { report, counted }, unusedFiles(folder, reportFileStem(report, asked.caseIds === 'all' ? null : { count: asked.caseIds.length, uaNumbers: uaNumbersOf(services.db, asked.caseIds) }), [...new Set(wanted)]))
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
