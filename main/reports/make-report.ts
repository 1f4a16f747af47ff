import { ownMaker } from '../../core/collate/overlap.ts'
import type { ReportId } from '../../core/ids.ts'
import { summarise } from '../../core/report/summarise.ts'
import { mentionsIn, withoutTakenOut } from '../../core/report/member-mentions.ts'
import type { ReportCheck } from '../../core/report/report-check.ts'
import type { ReportGround, ReportRequest } from '../../core/report/report-request.ts'
import { smallNumber, type PeopleCount, type Report } from '../../core/report/types.ts'
import { hasPracticeCase, hasRealCase } from '../../db/case-names.ts'
import { traceablePeople } from '../../db/members.ts'
import { eventName } from '../../db/events.ts'
import type { Counted } from '../../db/report-ground.ts'
import { entriesForReport, type CountedEntries } from '../../db/report-ledger.ts'
import { alreadyReported, mailForReport, participantsForReport, totalsForReport } from '../../db/report-rows.ts'
import { codesPostedTwice, findReport } from '../../db/reports.ts'
import { takenBackCount } from '../../db/taken-back.ts'
import { unsettledSheets } from '../../db/unsettled-sheets.ts'
import { printableReport } from '../../documents/report/printable-report.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const peopleCount = (count: number | null, saysSmallNumbers: boolean): PeopleCount =>
  (count === null || saysSmallNumbers || count === 0 || count >= smallNumber ? count : 'few')

/** Which report this is and what it counts. The next report of the same ground has the same id, so that the office replaces the earlier one instead of adding to it. */
export const groundOf = ({ db, newId }: Pick<Services, 'db' | 'newId'>, { period, caseIds, eventId }: ReportGround): { readonly counted: Counted; readonly revision: number; readonly isPractice: boolean } => {
  // Practice cases are in the report only while a group has no real case.
  const withPractice = !hasRealCase(db)
  const isPractice = withPractice && hasPracticeCase(db)
  const earlier = findReport(db, { period, caseIds, eventId }, isPractice)
  return { counted: { id: earlier?.id ?? newId<ReportId>(), period, caseIds, eventId, withPractice }, revision: earlier ? earlier.revision + 1 : 1, isPractice }
}

type Ground = ReturnType<typeof groundOf>

const makeReport = (services: Services, request: ReportRequest, { counted, revision, isPractice }: Ground): Report => {
  const { db } = services
  const settings = currentSettings(services)
  const people = participantsForReport(db, counted)
  const { rows, days } = totalsForReport(db, counted)
  const said = (count: number | null): PeopleCount => peopleCount(count, request.saysSmallNumbers)
  return {
    id: counted.id,
    revision,
    madeOn: services.today(),
    madeWith: `${ownMaker}${services.version}`,
    group: {
      id: settings.groupId,
      name: settings.groupName,
      number: orNull(settings.groupNumber),
      section: orNull(settings.section),
      country: orNull(settings.country),
    },
    event: counted.eventId === null ? null : (eventName(db, counted.eventId) ?? null),
    campaign: counted.caseIds === 'all' ? null : orNull(request.campaign),
    // What a person typed; else what was counted at the events of the period.
    participants: { headcount: said(request.headcount ?? people.headcount), newcomers: said(people.newcomers), under18: said(people.under18), events: people.events },
    remarks: request.remarks,
    isPractice,
    summary: summarise(rows, request.period, { mail: mailForReport(db, counted), days }),
  }
}

export type CheckedReport = {
  readonly report: Report
  readonly check: ReportCheck
  /** Reads which entries the numbers are of. Call it before anything is waited for, so that it is the same entries. */
  readonly entries: () => CountedEntries
}

/**
 * The report as its files will have it, without what was taken out, and what was found about it. It may be
 * saved once each place that may name a member has an answer.
 */
export const checkedReport = (services: Services, request: ReportRequest): CheckedReport => {
  const ground = groundOf(services, request)
  const { counted } = ground
  // The files have only these characters: a name that another character hides would be in them.
  const report = printableReport(makeReport(services, request, ground))
  const mentions = mentionsIn(report, traceablePeople(services.db), request.answers)
  const { db } = services
  const check = {
    mentions, alreadyReported: alreadyReported(db, counted), codesTwice: codesPostedTwice(db, request),
    takenBack: takenBackCount(db, request.period, { caseIds: request.caseIds, states: ['posted'], practice: report.isPractice }), sheets: unsettledSheets(db, request.period),
  }
  return { report: withoutTakenOut(report, mentions, words.reports.replacements), check, entries: () => entriesForReport(db, counted) }
}
