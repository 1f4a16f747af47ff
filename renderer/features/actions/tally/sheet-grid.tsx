import { CaretDown, CaretUp, Check } from '@phosphor-icons/react'
import { memo, useId, useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { CaseId, EventId } from '../../../../core/ids.ts'
import { tallyColumns } from '../../../../core/tally/columns.ts'
import type { TallyRow, TallySheet } from '../../../../preload/tally-calls.ts'
import { kindCountsWords } from '../../../../words/kind-counts-words.ts'
import { targetWords } from '../../../../words/target-words.ts'
import type { Words } from '../../../../words/words.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Cell } from './cell-text.ts'
import { GridCell, GridRow } from './grid-parts.tsx'
import { SheetCell } from './sheet-cell.tsx'
import { opensTargets, placeAfterKey, type CellPlace } from './sheet-keys.ts'
import './tally.css'
import { useSameObjects } from './use-same-objects.ts'
import type { SheetState } from './use-sheet-state.ts'
import type { ShownRows, TargetRows } from './use-target-rows.ts'

/** The number of a row as it is printed; of a target with its letter, as 1A. */
const rowNumber = ({ number, target }: TallyRow, format: Words['format']): string => `${format.number(number)}${target?.letter ?? ''}`

/** How a cell is named to a screen reader and in a remark. */
export const useCellName = (own: TallyRow | undefined): ((cell: Cell) => string) => {
  const words = useText()
  const { tally: text, sheets, format } = words
  return ({ columnName }) => {
    const column = sheets.tally.columns[columnName]
    return own === undefined ? text.onPaperOf({ column }) : text.cell({ column, row: rowNumber(own, format), name: format.series([own.name, own.target !== null && targetWords(own.target.name, words)]) })
  }
}

type HeadingProps = { readonly row: TallyRow; /** There is a printed sheet. */ readonly isPrinted: boolean; readonly targets: TargetRows }

/** Opens a case into its targets. Tab goes from cell to cell, so the keys for it are Alt with the arrows; the grid hears both. */
const OpenTargets = ({ row, targets }: Pick<HeadingProps, 'row' | 'targets'>) => {
  const { tally: text } = useText()
  if (targets !== 'open' && targets !== 'closed') return null
  return (
    <button type="button" tabIndex={-1} className="tally__open" data-case={row.caseId} aria-expanded={targets === 'open'} aria-label={text.byTargetOf({ name: row.name })}>
      <Icon shape={targets === 'open' ? CaretUp : CaretDown} size={16} /> <span aria-hidden="true">{text.byTarget}</span>
    </button>
  )
}

const RowHeading = ({ row, isPrinted, targets }: HeadingProps) => {
  const words = useText()
  const { tally: text, format } = words
  if (row.target !== null) return <span dir="auto">{targetWords(row.target.name, words)}</span>
  const meta = format.series([
    row.uaNumber !== null && text.ua({ number: row.uaNumber }), !row.isInEvent ? text.notInEvent : row.status === 'closed' && text.closed, isPrinted && !row.isOnPaper && text.notOnPaper,
    (targets === 'open' || targets === 'held') && text.noTarget, row.elsewhere.length > 0 && text.elsewhere({ what: kindCountsWords(row.elsewhere, words) }),
  ])
  return <><b>{row.name}</b><OpenTargets row={row} targets={targets} />{meta !== '' && <span className="meta">{meta}</span>}</>
}

const Difference = ({ counted, stated }: { readonly counted: number; readonly stated: number | undefined }) => {
  const { tally: text } = useText()
  if (stated === undefined) return null
  if (stated === counted) return <span className="tally__same"><Icon shape={Check} size={16} weight="bold" /><span className="visually-hidden">{text.same}</span></span>
  return <b className="tally__differs">{counted < stated ? text.fewer({ count: stated - counted }) : text.more({ count: counted - stated })}</b>
}

const fieldAt = (grid: HTMLElement | null, { row, column }: CellPlace): HTMLInputElement | null => grid?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`) ?? null

/** The place of the cell that a key was pressed in; null outside the cells. */
const placeOfField = (field: EventTarget): CellPlace | null => {
  if (!(field instanceof HTMLInputElement)) return null
  const [row = 0, column = 0] = (field.dataset['cell'] ?? '').split(' ').map(Number)
  return { row, column }
}

const moveFocus = (grid: HTMLElement | null, event: KeyboardEvent<HTMLElement>, size: { readonly rows: number; readonly columns: number }): void => {
  const field = event.target
  const place = placeOfField(field)
  if (place === null || !(field instanceof HTMLInputElement) || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0]
  const isAll = start === 0 && end === field.value.length
  const next = placeAfterKey(place, { key: event.key, shiftKey: event.shiftKey, ctrlKey: event.ctrlKey, isAtStart: isAll || end === 0, isAtEnd: isAll || start === field.value.length }, size)
  if (next === null) return
  event.preventDefault()
  const target = fieldAt(grid, next)
  target?.focus()
  target?.select()
}

/** What is said about the cells of a row, one letter each, so that a row is drawn again only when its own cells change: r refused, a asked, f far outside the rest. */
const signsOf = (cells: readonly Cell[], { remarks, far }: SheetState): string => cells.map((cell) => {
  const kinds = new Set(remarks.flatMap((remark) => (remark.cell === cell ? [remark.kind] : [])))
  return kinds.has('refused') ? 'r' : kinds.has('far-outside') ? 'a' : far.has(cell.draft) ? 'f' : '-'
}).join('')

type RowProps = Pick<SheetState, 'onFocus' | 'onNews'> & {
  readonly eventId: EventId
  readonly sheet: number
  readonly row: TallyRow
  readonly isPrinted: boolean
  readonly targets: TargetRows
  readonly cells: readonly Cell[]
  readonly signs: string
}

/** The cells of a row in their columns. */
const Cells = ({ cells, signs, nameOf, sheet, describedBy, onFocus, onNews }: Pick<RowProps, 'cells' | 'signs' | 'onFocus' | 'onNews'> & {
  readonly sheet: Pick<TallySheet, 'eventId' | 'sheet'>
  readonly nameOf: (cell: Cell) => string
  readonly describedBy?: (cell: Cell) => string
}) => cells.map((cell, at) => (
  <GridCell key={cell.columnName} column={cell.columnName}>
    <SheetCell cell={cell} sheet={sheet} label={nameOf(cell)} onFocus={onFocus} onNews={onNews} isRefused={signs[at] === 'r'} isFar={signs[at] === 'f' || signs[at] === 'a'} isAsked={signs[at] === 'a'} {...(describedBy === undefined ? {} : { describedBy: describedBy(cell) })} />
  </GridCell>
))

/** A row of a case, or of one of its targets. */
const SheetRow = memo(({ eventId, sheet, row, isPrinted, targets, cells, signs, onFocus, onNews }: RowProps) => {
  const { format } = useText()
  const nameOf = useCellName(row)
  const place = useMemo(() => ({ eventId, sheet }), [eventId, sheet])
  return (
    <GridRow number={rowNumber(row, format)} isPart={row.target !== null} heading={<RowHeading row={row} isPrinted={isPrinted} targets={targets} />}>
      <Cells cells={cells} signs={signs} nameOf={nameOf} sheet={place} onFocus={onFocus} onNews={onNews} />
    </GridRow>
  )
})

/** The rows of the printed sheet in their order, with a cell for each column, and below them the totals beside those of the paper. */
export const SheetGrid = ({ shown: { sheet, stateOf, show }, state, gridRef }: { readonly shown: ShownRows; readonly state: SheetState; readonly gridRef: RefObject<HTMLDivElement | null> }) => {
  const { tally: text, sheets, format } = useText()
  const nameOf = useCellName(undefined)
  const id = useId()
  const rows = useSameObjects(sheet.rows)
  const cellsOfRow = useSameObjects(useMemo(() => Array.from({ length: rows.length + 1 }, (_, row) => state.cells.slice(row * tallyColumns.length, (row + 1) * tallyColumns.length)), [rows, state.cells]))
  const ofPaper = cellsOfRow[rows.length] ?? []
  const turn = (caseId: CaseId, isOpen: boolean): boolean => {
    if (stateOf(caseId) !== (isOpen ? 'closed' : 'open')) return false
    show(caseId, isOpen)
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const opens = opensTargets(event)
    if (opens === null) return moveFocus(gridRef.current, event, { rows: rows.length + 1, columns: tallyColumns.length })
    event.preventDefault()
    const place = placeOfField(event.target)
    const caseId = place && rows[place.row]?.caseId
    // A row that closes may have the focus: the keys go on in the row of its case.
    if (place && caseId && turn(caseId, opens) && !opens) fieldAt(gridRef.current, { row: rows.findIndex((row) => row.caseId === caseId), column: place.column })?.focus()
  }
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-case]')?.dataset['case'] : undefined
    const row = rows.find(({ caseId }) => caseId === pressed)
    if (row) turn(row.caseId, stateOf(row.caseId) === 'closed')
  }
  const shared = { onFocus: state.onFocus, onNews: state.onNews }
  return (
    <div ref={gridRef} className="tally" role="grid" aria-label={text.grid({ sheet: sheet.sheet })} tabIndex={-1} onKeyDown={onKeyDown} onClick={onClick}>
      <div role="rowgroup" className="tally__head">
        <div role="row" className="tally__row">
          <div role="columnheader" className="tally__number"><span className="visually-hidden">{text.row}</span></div>
          <div role="columnheader" className="tally__case">{text.caseHead}</div>
          {tallyColumns.map((column) => <div key={column} role="columnheader" className="tally__cell">{sheets.tally.columns[column]}</div>)}
        </div>
      </div>
      <div role="rowgroup" className="tally__rows">
        {rows.map((row, index) => {
          const cells = cellsOfRow[index] ?? []
          return <SheetRow key={`${row.caseId} ${row.target?.id ?? ''}`} eventId={sheet.eventId} sheet={sheet.sheet} row={row} isPrinted={sheet.printedOn !== null} targets={row.target === null ? stateOf(row.caseId) : 'none'} cells={cells} signs={signsOf(cells, state)} {...shared} />
        })}
      </div>
      <div role="rowgroup" className="tally__foot">
        <GridRow isSum heading={text.counted}>
          {tallyColumns.map((column) => <GridCell key={column} column={column}>{format.number(state.counted[column] ?? 0)}</GridCell>)}
        </GridRow>
        <GridRow heading={text.onPaper}>
          <Cells cells={ofPaper} signs={signsOf(ofPaper, state)} nameOf={nameOf} sheet={sheet} describedBy={({ columnName }) => `${id}${columnName}`} {...shared} />
        </GridRow>
        <GridRow isSum heading={text.difference}>
          {tallyColumns.map((column) => <GridCell key={column} column={column} id={`${id}${column}`}><Difference counted={state.counted[column] ?? 0} stated={state.stated[column]} /></GridCell>)}
        </GridRow>
      </div>
    </div>
  )
}
