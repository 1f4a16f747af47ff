import { maxOf } from '../core/max-of.ts'
import { columnTotals, cellSums } from '../core/tally/cell-sums.ts'
import { tallyColumns } from '../core/tally/columns.ts'
import type { Day } from '../core/day.ts'
import { draftKey } from '../core/draft/draft-key.ts'
import type { EventId } from '../core/ids.ts'
import type { UnsettledSheet } from '../core/report/report-check.ts'
import type { Period } from '../core/report/types.ts'
import { listDrafts } from './drafts.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { lastSheet, paperTotals, sheetEntries } from './tally.ts'

type Held = { readonly id: EventId; readonly name: string; readonly on: Day }

/** Paper sheets of the events of a period that differ from the totals on their paper, or have a cell that is typed and not saved. */
export const unsettledSheets = (db: ReadableDb, { from, to }: Period): readonly UnsettledSheet[] => {
  const events = rowsOf<Held>(db, 'SELECT id, name, held_on AS "on" FROM events WHERE held_on BETWEEN :from AND :to ORDER BY held_on, id', { from, to })
  const typed = listDrafts(db).map(({ key }) => key).filter((key) => key.startsWith(`${draftKey('tally')}/`))
  return events.flatMap(({ id, name, on }) => {
    const ofEvent = typed.flatMap((key) => (key.startsWith(`${draftKey('tally', id)}/`) ? [Number(key.split('/')[2])] : []))
    const last = Math.max(lastSheet(db, id), maxOf(ofEvent))
    return Array.from({ length: last }, (_, index) => index + 1).flatMap((sheet): readonly UnsettledSheet[] => {
      const stated = paperTotals(db, { eventId: id, sheet })
      const counted = columnTotals([cellSums(sheetEntries(db, { eventId: id, sheet }))])
      const differing = tallyColumns.filter((column) => stated[column] !== undefined && stated[column] !== (counted[column] ?? 0)).length
      const unsaved = ofEvent.filter((one) => one === sheet).length
      return differing + unsaved === 0 ? [] : [{ eventId: id, event: name, on, sheet, differing, unsaved }]
    })
  })
}
