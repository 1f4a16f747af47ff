import { countLimits } from '../../../../core/action/make-action.ts'
import { draftKey } from '../../../../core/draft/draft-key.ts'
import type { DraftKey } from '../../../../core/draft/types.ts'
import type { CaseId, TargetId } from '../../../../core/ids.ts'
import { isFarOutside } from '../../../../core/event/unusual-count.ts'
import type { ByColumn } from '../../../../core/tally/cell-sums.ts'
import { tallyColumns, type TallyColumn } from '../../../../core/tally/columns.ts'
import { readNumber } from '../../../../core/text/read-number.ts'
import type { Result } from '../../../../core/result.ts'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import type { CellPlace } from './sheet-keys.ts'

/** Whole numbers that a cell takes. */
export const cellLimits = { min: 0, max: countLimits.max, decimals: 0 } as const

/** A cell of the grid: of a case, or the paper's total of a column where there is no case. */
export type Cell = CellPlace & {
  readonly caseId: CaseId | null
  /** Null in the row of a case. */
  readonly targetId: TargetId | null
  readonly columnName: TallyColumn
  readonly draft: DraftKey
  /** As it is saved. */
  readonly saved: string
}

/** A number as a cell shows it. */
const shown = (number: number | undefined): string => (number === undefined ? '' : String(number))

/** Every cell of a sheet, row by row; those of the paper's totals last. */
export const cellsOf = ({ eventId, sheet, rows, totals }: Pick<TallySheet, 'eventId' | 'sheet' | 'rows' | 'totals'>): readonly Cell[] => {
  const ofRow = (row: number, caseId: CaseId | null, targetId: TargetId | null, values: ByColumn): readonly Cell[] => tallyColumns.map((columnName, column) => ({
    row, column, caseId, targetId, columnName, draft: draftKey('tally', eventId, String(sheet), caseId ?? 'total', columnName, ...(targetId === null ? [] : [targetId])), saved: shown(values[columnName]),
  }))
  return [...rows.flatMap(({ caseId, target, cells }, row) => ofRow(row, caseId, target?.id ?? null, cells)), ...ofRow(rows.length, null, null, totals)]
}

/** What is typed as a number, null for nothing; a failure where it is no number of a cell. */
export const readCell = (text: string): Result<number | null, 'refused'> => {
  if (text.trim() === '') return { ok: true, value: null }
  const found = readNumber(text, cellLimits)
  return found.ok ? found : { ok: false, problem: 'refused' }
}

/** The cells of cases whose numbers are far outside the rest of their column, or of what is planned, and are not saved yet. */
export const farOutside = (texts: readonly { readonly cell: Cell; readonly number: number | null }[], planned: number): ReadonlySet<DraftKey> => {
  const ofCases = texts.filter(({ cell }) => cell.caseId !== null)
  const isFar = ({ cell, number }: (typeof texts)[number]): boolean => {
    if (number === null || saysTheSame(cell, number)) return false
    const others = ofCases.flatMap((other) => (other.cell.columnName === cell.columnName && other.cell.row !== cell.row && other.number !== null ? [other.number] : []))
    return isFarOutside(number, others, planned)
  }
  return new Set(ofCases.filter(isFar).map(({ cell }) => cell.draft))
}

/** Whether what is typed means what is saved: an empty cell and 0 are the same, but not for a total that the paper states. */
export const saysTheSame = ({ caseId, saved }: Pick<Cell, 'caseId' | 'saved'>, typed: number | null): boolean => {
  const before = saved === '' ? null : Number(saved)
  return caseId === null ? before === typed : (before ?? 0) === (typed ?? 0)
}
