import { useCallback, useMemo, useState } from 'react'
import { columnTotals, type ByColumn } from '../../../../core/tally/cell-sums.ts'
import type { DraftKey } from '../../../../core/draft/types.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import { typedText, useDrafts } from '../../../drafts.tsx'
import { cellsOf, farOutside, readCell, type Cell } from './cell-text.ts'
import type { CellNews } from './sheet-cell.tsx'
import { useSameObjects } from './use-same-objects.ts'

/**
 * Something to say about a cell: `not-taken`: its text is no number of a cell; `refused`: main refused it; `far-outside`: it is
 * asked whether the number is right; `few-signed`: fewer people signed than there are group letters.
 */
export type CellRemark = { readonly cell: Cell; readonly typed: string } & (
  | { readonly kind: 'not-taken' | 'far-outside' }
  | { readonly kind: 'refused'; readonly problem: CallProblem }
  | { readonly kind: 'few-signed'; readonly letters: number; readonly signed: number }
)

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
  /** Cells with a number that a person is asked about before it is saved. */
  readonly far: ReadonlySet<DraftKey>
  readonly onFocus: (cell: Cell | null) => void
  readonly onNews: (cell: Cell, news: CellNews) => void
}

const none: ReadonlyMap<string, CellNews> = new Map()

/** What a sheet shows as a whole, from what is typed in each of its cells. */
export const useSheetState = (sheet: TallySheet): SheetState => {
  const state = useDrafts()
  const cells = useSameObjects(useMemo(() => cellsOf(sheet), [sheet]))
  const [news, setNews] = useState(none)
  const [focused, setFocused] = useState<string | null>(null)
  const onFocus = useCallback((cell: Cell | null): void => setFocused(cell?.draft ?? null), [])
  const onNews = useCallback((cell: Cell, next: CellNews): void => setNews((before) => new Map(before).set(cell.draft, next)), [])
  /** What is known of a cell as it is typed now: it is over once something else is typed, or once the cell says what is saved. */
  const newsOf = (cell: Cell, typed: string): CellNews | undefined => {
    const known = news.get(cell.draft)
    return known?.typed === typed && typed !== cell.saved ? known : undefined
  }
  const texts = cells.map((cell) => {
    const typed = typedText(state, cell.draft, cell.saved)
    const read = readCell(typed)
    return { cell, typed, read, number: read.ok ? read.value : null }
  })
  const valuesOf = (own: typeof texts): ByColumn => Object.fromEntries(own.flatMap(({ cell, number }) => (number === null ? [] : [[cell.columnName, number]])))
  const rows = sheet.rows.map((_, row) => texts.filter(({ cell }) => cell.row === row))
  const isSaving = ({ draft }: Cell): boolean => news.get(draft)?.isSaving === true
  const far = farOutside(texts, sheet.planned)
  const ofText = ({ cell, typed, read }: (typeof texts)[number]): readonly CellRemark[] => {
    const known = newsOf(cell, typed)
    if (!read.ok) return [{ cell, typed, kind: 'not-taken' }]
    if (known?.problem) return [{ cell, typed, kind: 'refused', problem: known.problem }]
    return far.has(cell.draft) && !isSaving(cell) && (known?.isAsked === true || cell.draft !== focused) ? [{ cell, typed, kind: 'far-outside' }] : []
  }
  const ofRow = (row: typeof texts): readonly CellRemark[] => {
    const { 'group-letters': letters = 0, 'signed-by': signed } = valuesOf(row)
    const at = row.find(({ cell }) => cell.columnName === 'signed-by')
    const isOpen = row.some(({ cell }) => cell.draft === focused)
    return at !== undefined && signed !== undefined && signed > 0 && signed < letters && !isOpen ? [{ cell: at.cell, typed: at.typed, kind: 'few-signed', letters, signed }] : []
  }
  return {
    cells, onNews, onFocus, far, counted: columnTotals(rows.map(valuesOf)), stated: valuesOf(texts.filter(({ cell }) => cell.caseId === null)),
    remarks: [...texts.flatMap(ofText), ...rows.flatMap(ofRow)],
    unsaved: cells.filter((cell) => cell.draft !== focused && state.drafts.has(cell.draft) && !isSaving(cell)),
    saving: cells.filter(isSaving).length,
  }
}
