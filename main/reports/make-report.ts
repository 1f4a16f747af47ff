import type { ReportId } from '../../core/ids.ts'
import { summarise } from '../../core/report/summarise.ts'
import { mentionsIn, withoutTakenOut } from '../../core/report/member-mentions.ts'
import type { ReportCheck } from '../../core/report/report-check.ts'
import type { ReportRequest } from '../../core/report/report-request.ts'
import type { Report } from '../../core/report/types.ts'
import { hasPracticeCase, hasRealCase } from '../../db/case-names.ts'
import { headcountOfEvents } from '../../db/event-headcount.ts'
import { traceablePeople } from '../../db/members.ts'
import { codesPostedTwice, findReport, mailForReport, overlappingReports, rowsForReport } from '../../db/reports.ts'
import { takenBackCount } from '../../db/taken-back.ts'
import { unsettledSheets } from '../../db/unsettled-sheets.ts'
import { printableReport } from '../../documents/report/printable-report.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/**
 * The report of a period. The next report of the same period and cases has the same id and the next
 * revision, so that the office replaces the earlier one instead of adding to it.
 */
const makeReport = (services: Services, request: ReportRequest): Report => {
  const { db } = services
  const settings = currentSettings(services)
  // Practice cases are in the report only while a group has no real case.
  const onlyPractises = !hasRealCase(db)
  const isPractice = onlyPractises && hasPracticeCase(db)
  const earlier = findReport(db, request.period, request.caseIds, isPractice)
  return {
    id: earlier?.id ?? services.newId<ReportId>(),
    revision: earlier ? earlier.revision + 1 : 1,
    madeOn: services.today(),
    madeWith: `Vigil ${services.version}`,
    group: {
      id: settings.groupId,
      name: settings.groupName,
      number: orNull(settings.groupNumber),
      section: orNull(settings.section),
      country: orNull(settings.country),
    },
    // What a person typed; else what was counted at the events of the period.
    headcount: request.headcount ?? headcountOfEvents(db, request.period, request.caseIds),
    remarks: request.remarks,
    isPractice,
    summary: summarise(rowsForReport(db, request.period, request.caseIds, onlyPractises), request.period, mailForReport(db, request.period, request.caseIds, onlyPractises)),
  }
}

/**
 * The report as its files will have it, without what was taken out, and what was found about it. It may be
 * saved once each place that may name a member has an answer.
 */
export const checkedReport = (services: Services, request: ReportRequest): { readonly report: Report; readonly check: ReportCheck } => {
  // The files have only these characters: a name that another character hides would be in them.
  const report = printableReport(makeReport(services, request))
  const mentions = mentionsIn(report, traceablePeople(services.db), request.answers)
  const { db } = services
  const check = {
    mentions, overlapping: overlappingReports(db, report, request.period, request.caseIds), codesTwice: codesPostedTwice(db, request.period, request.caseIds),
    takenBack: takenBackCount(db, request.period, { caseIds: request.caseIds, states: ['posted'], practice: report.isPractice }), sheets: unsettledSheets(db, request.period),
  }
  return { report: withoutTakenOut(report, mentions, words.reports.replacements), check }
}
