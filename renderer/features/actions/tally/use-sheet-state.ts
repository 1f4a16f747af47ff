import { useCallback, useMemo, useState } from 'react'
import { columnTotals, type ByColumn } from '../../../../core/tally/cell-sums.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import { typedText, useDrafts } from '../../../drafts.tsx'
import { cellsOf, readCell, type Cell } from './cell-text.ts'
import type { CellNews } from './sheet-cell.tsx'

/** Something to say about a cell: its text is no number of a cell, or main refused it. */
export type CellRemark = { readonly cell: Cell; readonly typed: string; readonly problem: CallProblem | null }

export type SheetState = {
  readonly cells: readonly Cell[]
  /** The sums of what the cells of the cases show now, saved or not. */
  readonly counted: ByColumn
  /** The totals that the cells of the paper show now. */
  readonly stated: ByColumn
  readonly remarks: readonly CellRemark[]
  /** Cells that were left, are typed and not on their way to the disk. */
  readonly unsaved: readonly Cell[]
  readonly saving: number
  readonly onFocus: (cell: Cell | null) => void
  readonly onNews: (cell: Cell, news: CellNews) => void
}

const none: ReadonlyMap<string, CellNews> = new Map()

/** What a sheet shows as a whole, from what is typed in each of its cells. */
export const useSheetState = (sheet: TallySheet): SheetState => {
  const state = useDrafts()
  const cells = useMemo(() => cellsOf(sheet), [sheet])
  const [news, setNews] = useState(none)
  const [focused, setFocused] = useState<string | null>(null)
  const onFocus = useCallback((cell: Cell | null): void => setFocused(cell?.draft ?? null), [])
  const onNews = useCallback((cell: Cell, next: CellNews): void => setNews((before) => new Map(before).set(cell.draft, next)), [])
  /** What was refused is over once something else is typed, or once the cell says what is saved. */
  const problemOf = (cell: Cell, typed: string): CallProblem | null => {
    const known = news.get(cell.draft)
    return known?.typed === typed && typed !== cell.saved ? known.problem : null
  }
  const texts = cells.map((cell) => ({ cell, typed: typedText(state, cell.draft, cell.saved) })).map((one) => ({ ...one, read: readCell(one.typed) }))
  const valuesOf = (own: typeof texts): ByColumn => Object.fromEntries(own.flatMap(({ cell, read }) => (read.ok && read.value !== null ? [[cell.columnName, read.value]] : [])))
  const rows = sheet.rows.map((_, row) => texts.filter(({ cell }) => cell.row === row))
  const isSaving = ({ draft }: Cell): boolean => news.get(draft)?.isSaving === true
  return {
    cells, onNews, onFocus, counted: columnTotals(rows.map(valuesOf)), stated: valuesOf(texts.filter(({ cell }) => cell.caseId === null)),
    remarks: texts.flatMap(({ cell, typed, read }) => {
      const problem = problemOf(cell, typed)
      return read.ok && problem === null ? [] : [{ cell, typed, problem: read.ok ? problem : null }]
    }),
    unsaved: cells.filter((cell) => cell.draft !== focused && state.drafts.has(cell.draft) && !isSaving(cell)),
    saving: cells.filter(isSaving).length,
  }
}
