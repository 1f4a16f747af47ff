import type { Day } from '../core/day.ts'
import type { ReportId } from '../core/ids.ts'
import type { ReportCheck } from '../core/report/report-check.ts'
import type { CellEntry, ReportCell } from '../core/report/report-cell.ts'
import type { ReportGround, ReportRequest } from '../core/report/report-request.ts'
import type { DueReport } from '../core/report/report-due.ts'
import type { Report, ReportFormat, ReportRecord } from '../core/report/types.ts'
import type { YearRequest, YearView } from '../core/report/year.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** Calls of reports. */
export type ReportCalls = {
  /** The report as its files will have it, and what was found about it. */
  'reports.preview': (input: ReportRequest) => { readonly report: Report; readonly check: ReportCheck }
  /** What a number of the table is the sum of. */
  'reports.cell': (input: ReportGround & { readonly cell: ReportCell }) => readonly CellEntry[]
  /** The report as an e-mail, within what a link can hold. Refused while a place that may name a member has no answer. */
  'reports.mail': (input: ReportRequest) => { readonly subject: string; readonly body: string }
  /** Opens that e-mail, to the office's address where it is known, in the mail program; nothing is sent by it. */
  'reports.openMail': (input: ReportRequest) => null
  /** What the office waits for; null where it asks for nothing. */
  'reports.due': (input: null) => DueReport | null
  'reports.chooseFolder': (input: null) => PickedFile | null
  /** Refused while a place that may name a member has no answer. */
  'reports.save': (input: ReportRequest & { readonly formats: readonly ReportFormat[]; readonly token: FileToken }) => { readonly report: Report; readonly fileNames: readonly string[] }
  'reports.list': (input: null) => readonly ReportRecord[]
  /** Notes the day on which a revision went to the office; null that it has not. */
  'reports.markSent': (input: { readonly reportId: ReportId; readonly revision: number; readonly sentOn: Day | null }) => null
  /** What the group did in a year, and where its page may name a member. */
  'reports.year': (input: YearRequest) => YearView
  /** Writes the page of a year for a meeting or a wall into a folder, and shows it there. Refused while a place that may name a member has no answer. */
  'reports.saveYear': (input: YearRequest & { readonly use: 'meeting' | 'wall'; readonly token: FileToken }) => { readonly fileName: string }
  'reports.showInFolder': (input: { readonly reportId: ReportId }) => null
}
