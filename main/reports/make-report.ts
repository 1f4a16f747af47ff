import type { CaseId, ReportId } from '../../core/ids.ts'
import { summarise } from '../../core/report/summarise.ts'
import type { Period, Report } from '../../core/report/types.ts'
import { hasRealCase } from '../../db/case-names.ts'
import { findReport, rowsForReport } from '../../db/reports.ts'
import { currentSettings } from '../settings/current-settings.ts'
import type { Services } from '../services.ts'

export type ReportRequest = {
  readonly period: Period
  readonly caseIds: readonly CaseId[] | 'all'
  readonly headcount: number
  readonly remarks: string
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/**
 * The report of a period. The next report of the same period and cases has the same id and the next
 * revision, so that the office replaces the earlier one instead of adding to it.
 */
export const makeReport = (services: Services, request: ReportRequest): Report => {
  const { db } = services
  const settings = currentSettings(services)
  const earlier = findReport(db, request.period, request.caseIds)
  // Practice cases are in the report only while a group has no real case.
  const onlyPractises = !hasRealCase(db)
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
    headcount: request.headcount,
    remarks: request.remarks,
    summary: summarise(rowsForReport(db, request.period, request.caseIds, onlyPractises), request.period),
  }
}
