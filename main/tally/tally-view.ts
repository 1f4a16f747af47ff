import { countByKind } from '../../core/action/count-by-kind.ts'
import type { CaseId, EventId } from '../../core/ids.ts'
import { cellSums, settledSums } from '../../core/tally/cell-sums.ts'
import { plannedLetters } from '../../core/event/supplies.ts'
import { inPaperOrder } from '../../core/tally/paper-order.ts'
import { rowTargetOf, tallyRows, targetRows } from '../../core/tally/columns.ts'
import { caseInWords } from '../../db/case-names.ts'
import { namedTargets, type NamedTarget } from '../../db/case-targets.ts'
import { getCase } from '../../db/cases.ts'
import { eventCases } from '../../db/event-lists.ts'
import { getEvent } from '../../db/events.ts'
import { printedSheet } from '../../db/printed-sheet.ts'
import { countedWithoutSheet, lastSheet, paperTotals, sheetEntries } from '../../db/tally.ts'
import type { TallyRow, TallySheet } from '../../preload/tally-calls.ts'
import type { Services } from '../services.ts'

/** A sheet with its rows in the order of the printed one, then the other cases of the event in its order, then cases that were taken out since; undefined for an unknown event. */
export const tallySheetOf = ({ db }: Pick<Services, 'db'>, eventId: EventId, sheet: number): TallySheet | undefined => {
  const event = getEvent(db, eventId)
  if (event === undefined) return undefined
  const key = { eventId, sheet }
  const entries = sheetEntries(db, key)
  const printed = printedSheet(db, event)
  const planned = eventCases(db, eventId).map(({ caseId, uaNumber, name, status }) => ({ caseId, uaNumber, name, status, isInEvent: true }))
  const others = [...new Set([...(printed?.caseIds ?? []), ...entries.map(({ action }) => action.caseId)])].filter((caseId) => !planned.some((row) => row.caseId === caseId))
    .flatMap((caseId) => {
      const kept = getCase(db, caseId)
      return kept ? [{ caseId, uaNumber: kept.uaNumber, name: caseInWords(db, caseId), status: kept.status, isInEvent: false } as const] : []
    })
  const elsewhere = countedWithoutSheet(db, eventId)
  const cases = inPaperOrder([...planned, ...others], printed?.caseIds ?? [])
  const targets = namedTargets(db, cases.map(({ caseId }) => caseId))
  const targetsOf = ({ caseId }: { readonly caseId: CaseId }): readonly NamedTarget[] => targetRows(targets.get(caseId) ?? [])
  const rows = tallyRows(cases, targetsOf).map(({ number, of, part }): TallyRow => {
    const targetId = part?.of.id ?? null
    const own = entries.filter(({ action }) => action.caseId === of.caseId && rowTargetOf(action.targetId, targetsOf(of)) === targetId)
    return {
      ...of, number, target: part && { ...part.of, letter: part.letter }, cells: cellSums(own), settled: settledSums(own),
      elsewhere: part ? [] : countByKind(elsewhere.filter(({ caseId }) => caseId === of.caseId)),
    }
  })
  return { eventId, name: event.name, on: event.on, sheet, sheets: Math.max(1, sheet, lastSheet(db, eventId)), rows, printedOn: printed?.madeOn ?? null, planned: plannedLetters(event.people, event.lettersEach), totals: paperTotals(db, key) }
}
