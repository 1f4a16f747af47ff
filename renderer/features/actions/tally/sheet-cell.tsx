import { memo, useRef, type KeyboardEvent } from 'react'
import type { CallProblem } from '../../../../preload/contract.ts'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import { useDraft } from '../../../drafts.tsx'
import { useSelectOnClick } from '../../../ui/use-select-on-click.ts'
import { cellInSight } from './cell-in-sight.ts'
import { readCell, saysTheSame, type Cell } from './cell-text.ts'

/** What a cell says to its sheet: `typed` is being saved, or why it was not. */
export type CellNews = { readonly typed: string; readonly isSaving: boolean; readonly problem: CallProblem | null; /** Whether the number is right was asked: the next Enter saves it. */ readonly isAsked?: boolean }

/** One cell: what is typed is kept as a draft at once and saved when the cell is left. */
export const SheetCell = memo(({ cell, sheet, label, describedBy, isRefused, isFar, isAsked, onFocus, onNews }: {
  readonly cell: Cell
  readonly sheet: Pick<TallySheet, 'eventId' | 'sheet'>
  readonly label: string
  readonly describedBy?: string
  /** Main has refused what the cell shows. */
  readonly isRefused: boolean
  /** Its number is far outside the rest: it is saved once a person says that it is right. */
  readonly isFar: boolean
  readonly isAsked: boolean
  /** Null where the cell is left. */
  readonly onFocus: (cell: Cell | null) => void
  readonly onNews: (cell: Cell, news: CellNews) => void
}) => {
  const place = { eventId: sheet.eventId, sheet: sheet.sheet }
  const form = useDraft<string>({ key: cell.draft, page: { page: 'actions', view: 'sheet', ...place }, initial: cell.saved })
  const selectOnClick = useSelectOnClick()
  const text = form.value
  const isTyped = text !== cell.saved
  const read = readCell(text)
  const isRight = useRef(false)

  const save = async (isRight: boolean): Promise<void> => {
    if (!isTyped || !read.ok) return
    if (saysTheSame(cell, read.value)) return void form.throwAway()
    if (isFar && !isRight) return onNews(cell, { typed: text, isSaving: false, problem: null, isAsked: true })
    onNews(cell, { typed: text, isSaving: true, problem: null })
    const answer = cell.caseId === null
      ? await form.save('tally.saveTotal', { ...place, column: cell.columnName, total: read.value })
      : await form.save('tally.saveCell', { ...place, caseId: cell.caseId, ...(cell.targetId === null ? {} : { targetId: cell.targetId }), column: cell.columnName, typed: read.value })
    onNews(cell, { typed: text, isSaving: false, problem: answer.ok ? null : answer.problem })
  }
  const leave = (): Promise<void> => {
    onFocus(null)
    return save(isRight.current)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && isTyped && isFar) {
      // The first Enter asks and stays, the second one saves and goes on.
      isRight.current = isAsked
      if (isAsked) return
      event.preventDefault()
      event.stopPropagation()
      onNews(cell, { typed: text, isSaving: false, problem: null, isAsked: true })
      return
    }
    if (event.key !== 'Escape' || !isTyped) return
    event.preventDefault()
    form.throwAway()
  }
  return (
    <input
      className="tally__input" aria-label={label} value={text} inputMode="numeric" autoComplete="off" data-cell={`${cell.row} ${cell.column}`}
      data-undo={isTyped ? 'field' : 'app'} data-refused={!read.ok} data-unsaved={isTyped && read.ok} aria-invalid={!read.ok || isRefused} {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onChange={(event) => form.set(event.target.value)} onKeyDown={onKey} {...selectOnClick} onFocus={({ currentTarget }) => {
        isRight.current = false
        cellInSight(currentTarget)
        onFocus(cell)
      }}
      onBlur={() => leave()}
    />
  )
})
