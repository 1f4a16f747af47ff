import type { Action } from '../action/types.ts'
import { isSettled } from './type-cell.ts'
import { tallyColumnTable, tallyColumns, type EntryColumn, type TallyColumn } from './columns.ts'

/** An entry of a sheet that counts, and the column that it was typed into. */
export type SheetEntry = { readonly action: Pick<Action, 'kind' | 'count' | 'signatories' | 'state'>; readonly column: EntryColumn }

/** A number for each column that has one. */
export type ByColumn = Readonly<Partial<Record<TallyColumn, number>>>

/** What the cells of one row add up to. An entry that was corrected to another kind since is in none of them. */
export const cellSums = (entries: readonly SheetEntry[]): ByColumn => {
  const sums: Partial<Record<TallyColumn, number>> = {}
  for (const column of tallyColumns) {
    const { of, kind, adds } = tallyColumnTable[column]
    for (const { action } of entries.filter((entry) => entry.column === of && entry.action.kind === kind)) {
      const number = action[adds]
      if (number !== null) sums[column] = (sums[column] ?? 0) + number
    }
  }
  return sums
}

/** The part of it that was posted, given back or marked as not sent since: it is not changed by typing. */
export const settledSums = (entries: readonly SheetEntry[]): ByColumn => cellSums(entries.filter(({ action }) => isSettled(action)))

/** The sum of each column over rows. */
export const columnTotals = (rows: readonly ByColumn[]): ByColumn => {
  const totals: Partial<Record<TallyColumn, number>> = {}
  for (const row of rows) for (const column of tallyColumns) if (row[column] !== undefined) totals[column] = (totals[column] ?? 0) + row[column]
  return totals
}
