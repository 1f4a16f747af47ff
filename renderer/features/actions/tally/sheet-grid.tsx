import { Check } from '@phosphor-icons/react'
import { useId, type KeyboardEvent, type RefObject } from 'react'
import { tallyColumns } from '../../../../core/tally/columns.ts'
import type { TallyRow, TallySheet } from '../../../../preload/tally-calls.ts'
import { kindCountsWords } from '../../../../words/kind-counts-words.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Cell } from './cell-text.ts'
import { GridCell, GridRow } from './grid-parts.tsx'
import { SheetCell } from './sheet-cell.tsx'
import { placeAfterKey } from './sheet-keys.ts'
import './tally.css'
import type { SheetState } from './use-sheet-state.ts'

/** How a cell is named to a screen reader and in a remark. */
export const useCellName = (sheet: Pick<TallySheet, 'rows'>): ((cell: Cell) => string) => {
  const { tally: text, sheets } = useText()
  return ({ row, columnName }) => {
    const own = sheet.rows[row]
    const column = sheets.tally.columns[columnName]
    return own === undefined ? text.onPaperOf({ column }) : text.cell({ column, row: own.number, name: own.name })
  }
}

const RowHeading = ({ row }: { readonly row: TallyRow }) => {
  const words = useText()
  const { tally: text, format } = words
  const meta = format.series([
    row.uaNumber !== null && text.ua({ number: row.uaNumber }), !row.isInEvent ? text.notInEvent : row.status === 'closed' && text.closed,
    row.elsewhere.length > 0 && text.elsewhere({ what: kindCountsWords(row.elsewhere, words) }),
  ])
  return <><b>{row.name}</b>{meta !== '' && <span className="meta">{meta}</span>}</>
}

const Difference = ({ counted, stated }: { readonly counted: number; readonly stated: number | undefined }) => {
  const { tally: text } = useText()
  if (stated === undefined) return null
  if (stated === counted) return <span className="tally__same"><Icon shape={Check} size={16} weight="bold" /><span className="visually-hidden">{text.same}</span></span>
  return <b className="tally__differs">{counted < stated ? text.fewer({ count: stated - counted }) : text.more({ count: counted - stated })}</b>
}

const moveFocus = (grid: HTMLElement | null, event: KeyboardEvent<HTMLElement>, size: { readonly rows: number; readonly columns: number }): void => {
  const field = event.target
  if (!(field instanceof HTMLInputElement) || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
  const [row = 0, column = 0] = (field.dataset['cell'] ?? '').split(' ').map(Number)
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0]
  const isAll = start === 0 && end === field.value.length
  const next = placeAfterKey({ row, column }, { key: event.key, shiftKey: event.shiftKey, ctrlKey: event.ctrlKey, isAtStart: isAll || end === 0, isAtEnd: isAll || start === field.value.length }, size)
  if (next === null) return
  event.preventDefault()
  const target = grid?.querySelector<HTMLInputElement>(`[data-cell="${next.row} ${next.column}"]`)
  target?.focus()
  target?.select()
}

/** The rows of the printed sheet in their order, with a cell for each column, and below them the totals beside those of the paper. */
export const SheetGrid = ({ sheet, state, gridRef }: { readonly sheet: TallySheet; readonly state: SheetState; readonly gridRef: RefObject<HTMLDivElement | null> }) => {
  const { tally: text, sheets, format } = useText()
  const nameOf = useCellName(sheet)
  const id = useId()
  const cellAt = (row: number, column: number) => {
    const cell = state.cells[row * tallyColumns.length + column]
    return cell && (
      <SheetCell cell={cell} sheet={sheet} label={nameOf(cell)} onFocus={state.onFocus} onNews={state.onNews} isRefused={state.remarks.some((remark) => remark.cell === cell)} {...(cell.caseId === null ? { describedBy: `${id}${cell.columnName}` } : {})} />
    )
  }
  return (
    <div ref={gridRef} className="tally" role="grid" aria-label={text.grid({ sheet: sheet.sheet })} tabIndex={-1}
      onKeyDown={(event) => moveFocus(gridRef.current, event, { rows: sheet.rows.length + 1, columns: tallyColumns.length })}>
      <div role="rowgroup" className="tally__head">
        <div role="row" className="tally__row">
          <div role="columnheader" className="tally__number"><span className="visually-hidden">{text.row}</span></div>
          <div role="columnheader" className="tally__case">{text.caseHead}</div>
          {tallyColumns.map((column) => <div key={column} role="columnheader" className="tally__cell">{sheets.tally.columns[column]}</div>)}
        </div>
      </div>
      <div role="rowgroup" className="tally__rows">
        {sheet.rows.map((row, index) => (
          <GridRow key={row.caseId} number={format.number(row.number)} heading={<RowHeading row={row} />}>
            {tallyColumns.map((column, at) => <GridCell key={column} column={column}>{cellAt(index, at)}</GridCell>)}
          </GridRow>
        ))}
      </div>
      <div role="rowgroup" className="tally__foot">
        <GridRow isSum heading={text.counted}>
          {tallyColumns.map((column) => <GridCell key={column} column={column}>{format.number(state.counted[column] ?? 0)}</GridCell>)}
        </GridRow>
        <GridRow heading={text.onPaper}>
          {tallyColumns.map((column, at) => <GridCell key={column} column={column}>{cellAt(sheet.rows.length, at)}</GridCell>)}
        </GridRow>
        <GridRow isSum heading={text.difference}>
          {tallyColumns.map((column) => <GridCell key={column} column={column} id={`${id}${column}`}><Difference counted={state.counted[column] ?? 0} stated={state.stated[column]} /></GridCell>)}
        </GridRow>
      </div>
    </div>
  )
}
