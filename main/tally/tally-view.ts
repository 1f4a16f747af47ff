import { countByKind } from '../../core/action/count-by-kind.ts'
import type { EventId } from '../../core/ids.ts'
import { cellSums, settledSums } from '../../core/tally/cell-sums.ts'
import { tallyRows } from '../../core/tally/columns.ts'
import { getCase } from '../../db/cases.ts'
import { eventCases } from '../../db/event-lists.ts'
import { eventHead } from '../../db/events.ts'
import { countedWithoutSheet, lastSheet, paperTotals, sheetEntries } from '../../db/tally.ts'
import type { TallyRow, TallySheet } from '../../preload/tally-calls.ts'
import type { Services } from '../services.ts'

/** A sheet with its rows in the order of the event's cases, then cases that were taken out since; undefined for an unknown event. */
export const tallySheetOf = ({ db }: Pick<Services, 'db'>, eventId: EventId, sheet: number): TallySheet | undefined => {
  const event = eventHead(db, eventId)
  if (event === undefined) return undefined
  const key = { eventId, sheet }
  const entries = sheetEntries(db, key)
  const planned = eventCases(db, eventId).map(({ caseId, uaNumber, name, status }) => ({ caseId, uaNumber, name, status, isInEvent: true }))
  const others = [...new Map(entries.map(({ action }) => [action.caseId, action])).values()].filter(({ caseId }) => !planned.some((row) => row.caseId === caseId))
    .map(({ caseId, uaNumber, caseName: name }) => ({ caseId, uaNumber, name, status: getCase(db, caseId)?.status ?? 'closed', isInEvent: false } as const))
  const elsewhere = countedWithoutSheet(db, eventId)
  const rows = tallyRows([...planned, ...others]).map(({ number, of }): TallyRow => {
    const own = entries.filter(({ action }) => action.caseId === of.caseId)
    return { ...of, number, cells: cellSums(own), settled: settledSums(own), elsewhere: countByKind(elsewhere.filter(({ caseId }) => caseId === of.caseId)) }
  })
  return { eventId, ...event, sheet, sheets: Math.max(1, sheet, lastSheet(db, eventId)), rows, totals: paperTotals(db, key) }
}
