import type { ActionKind } from '../core/action/types.ts'
import type { CaseId, EventId } from '../core/ids.ts'
import type { ByColumn } from '../core/tally/cell-sums.ts'
import { tallyColumns, type EntryColumn, type TallyColumn } from '../core/tally/columns.ts'
import type { CellChange } from '../core/tally/type-cell.ts'
import { actionColumns, actionRowFrom, actionTables, onlyCurrent, type ActionRow, type FoundRow } from './action-rows.ts'
import { isWritten } from './action-states.ts'
import { recordActions } from './actions.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** A sheet of an event: several tables may each have one. */
export type SheetKey = { readonly eventId: EventId; readonly sheet: number }

export type CellEntry = { readonly action: ActionRow; readonly column: EntryColumn }

/** The entries of a sheet that count, in order of recording. */
export const sheetEntries = (db: ReadableDb, { eventId, sheet }: SheetKey): readonly CellEntry[] =>
  rowsOf<FoundRow & { readonly sheetColumn: EntryColumn }>(db, `
    SELECT ${actionColumns}, action_cells.sheet_column AS sheetColumn ${actionTables} JOIN action_cells ON action_cells.action_id = actions.id
    WHERE action_events.event_id = :eventId AND action_cells.sheet = :sheet AND ${onlyCurrent} ORDER BY actions.sequence`, { eventId, sheet })
    .map(({ sheetColumn, ...row }) => ({ action: actionRowFrom(row), column: sheetColumn }))

/** The largest number of a sheet of the event that something was typed into; 0 where nothing was. */
export const lastSheet = (db: ReadableDb, eventId: EventId): number =>
  rowOf<{ last: number }>(db, `SELECT max(
    coalesce((SELECT max(action_cells.sheet) FROM action_events JOIN action_cells ON action_cells.action_id = action_events.action_id
      WHERE action_events.event_id = :eventId AND action_cells.action_id NOT IN (SELECT action_id FROM action_voids)), 0),
    coalesce((SELECT max(sheet) FROM sheet_totals WHERE event_id = :eventId), 0)) AS last`, { eventId })?.last ?? 0

type OfCase = { readonly caseId: CaseId; readonly kind: ActionKind; readonly count: number }

/** What was recorded at the event otherwise than from a sheet, such as by keys: a sum for each case and kind. */
export const countedWithoutSheet = (db: ReadableDb, eventId: EventId): readonly OfCase[] =>
  rowsOf<OfCase>(db, `
    SELECT current_actions.case_id AS caseId, current_actions.kind AS kind, sum(current_actions.count) AS count
    FROM action_events JOIN current_actions ON current_actions.id = action_events.action_id
    WHERE action_events.event_id = :eventId AND ${isWritten} AND current_actions.id NOT IN (SELECT action_id FROM action_cells) GROUP BY caseId, kind`, { eventId })

/** Makes the entries of a cell count what was typed, all or nothing. What is taken back does not bring back what it replaced. */
export const saveCell = (db: WritableDb, cell: { readonly sheet: number; readonly column: EntryColumn }, { record, takeBack }: CellChange, at: string): void =>
  inTransaction(db, () => {
    for (const id of takeBack) changeOne(db, 'INSERT INTO action_voids (action_id, voided_at) VALUES (:id, :at)', { id, at })
    recordActions(db, record)
    for (const { id, replaces } of record) {
      if (replaces === null) changeOne(db, 'INSERT INTO action_cells (action_id, sheet, sheet_column) VALUES (:id, :sheet, :column)', { ...cell, id })
    }
  })

/** The totals that the paper states. */
export const paperTotals = (db: ReadableDb, key: SheetKey): ByColumn => {
  const rows = rowsOf<{ column: TallyColumn; total: number }>(db, 'SELECT sheet_column AS "column", total FROM sheet_totals WHERE event_id = :eventId AND sheet = :sheet', key)
  return Object.fromEntries(tallyColumns.flatMap((column) => rows.filter((row) => row.column === column).map(({ total }) => [column, total])))
}

/** Keeps the total that the paper states for a column; null where it states none. */
export const savePaperTotal = (db: WritableDb, key: SheetKey, column: TallyColumn, total: number | null): void => {
  if (total === null) change(db, 'DELETE FROM sheet_totals WHERE event_id = :eventId AND sheet = :sheet AND sheet_column = :column', { ...key, column })
  else change(db, `INSERT INTO sheet_totals (event_id, sheet, sheet_column, total) VALUES (:eventId, :sheet, :column, :total)
    ON CONFLICT (event_id, sheet, sheet_column) DO UPDATE SET total = excluded.total WHERE total IS NOT excluded.total`, { ...key, column, total })
}
