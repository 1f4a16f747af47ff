import { useEffect, type FocusEvent, type FormEvent, type KeyboardEvent, type MouseEvent, type RefObject, type SyntheticEvent } from 'react'
import type { TableState } from 'react-stately'
import { cellKeyOf, columnKeyOf, rowKeyOf, type RowCollection, type TableEntry } from './table-collection.ts'

type Manager = TableState<unknown>['selectionManager']

/** What does something of its own when it is pressed. */
const control = 'button, a[href], input, select, textarea, label'
const focusable = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

const focusablesIn = (cell: Element): readonly HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(focusable)]

/** The row of an event, and its cell. Null where React passes on an event of a menu or dialog that is elsewhere in the page. */
const placeOf = ({ target, currentTarget }: SyntheticEvent<HTMLElement>): { readonly target: Element; readonly row: HTMLElement; readonly cell: HTMLElement | null; readonly key: string } | null => {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null
  const row = target.closest<HTMLElement>('.table__row')
  const key = row?.dataset['key']
  return row === null || key === undefined ? null : { target, row, cell: target.closest<HTMLElement>('.table__cell'), key }
}

const select = (manager: Manager, key: string, isRange: boolean): void => (isRange ? manager.extendSelection(key) : manager.toggleSelection(key))

type BodyEvents = {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
  readonly onChange: (event: FormEvent<HTMLElement>) => void
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/**
 * What a press, a key and the focus do in the rows of a table, heard once for all rows. React Aria's hooks for rows and cells do
 * the same with listeners and effects of each; with 20 rows that come into sight at once they are most of the work of a frame.
 * The arrow keys, Home, End, Page Up and Down, Escape, Ctrl+A and typing ahead are React Aria's (`useTable`).
 */
export const rowEvents = <Item,>({ manager, collection, isFocusVisible, onOpen }: { readonly manager: Manager; readonly collection: RowCollection<Item>; /** False after a press, true after a key. */ readonly isFocusVisible: boolean; readonly onOpen: ((key: string) => void) | null }): BodyEvents => {
  /** A row opens while none is selected; after that a press selects. */
  const opens = (key: string): boolean => onOpen !== null && (!manager.canSelectItem(key) || manager.isEmpty)
  const press = (key: string, isRange: boolean): void => {
    if (opens(key)) onOpen?.(key)
    else if (manager.canSelectItem(key)) select(manager, key, isRange)
  }
  return {
    // A group's heading takes no focus, and does not take it away.
    onMouseDown: (event) => {
      if (event.target instanceof Element && event.target.closest('.table__group')) event.preventDefault()
    },
    onClick: (event) => {
      const place = placeOf(event)
      if (place && !place.target.closest(control)) press(place.key, event.shiftKey)
    },
    onChange: (event) => {
      const place = placeOf(event)
      if (place?.target.matches('.choice__input')) manager.toggleSelection(place.key)
    },
    // A long touch selects the first row, where a short one opens it.
    onContextMenu: (event) => {
      const place = placeOf(event)
      if (!place || !(event.nativeEvent instanceof PointerEvent) || event.nativeEvent.pointerType !== 'touch' || !manager.canSelectItem(place.key)) return
      event.preventDefault()
      select(manager, place.key, false)
    },
    onKeyDown: (event) => {
      const place = placeOf(event)
      if (!place || place.target.closest(control) || (event.key !== 'Enter' && event.key !== ' ')) return
      if (onOpen === null && !manager.canSelectItem(place.key)) return
      event.preventDefault()
      if (event.repeat) return
      if (event.key === 'Enter' && (onOpen === null || opens(place.key))) press(place.key, event.shiftKey)
      else if (event.key === ' ' && manager.canSelectItem(place.key)) select(manager, place.key, event.shiftKey)
    },
    // In a cell the arrow keys lead from one control to the next, then on: the row hears them in place of the control, such as a menu's button.
    onKeyDownCapture: (event) => {
      const place = placeOf(event)
      if (!place?.cell || event.altKey || !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(event.key)) return
      event.preventDefault()
      event.stopPropagation()
      const controls = focusablesIn(place.cell)
      const at = controls.findIndex((one) => one === document.activeElement)
      const next = event.key === 'ArrowRight' ? controls[at + 1] : event.key === 'ArrowLeft' ? controls[at - 1] : undefined
      if (next) next.focus()
      else place.row.dispatchEvent(new window.KeyboardEvent(event.nativeEvent.type, event.nativeEvent))
    },
    onFocus: (event) => {
      const place = placeOf(event)
      if (!place) return
      const { target, row, cell, key } = place
      if (target === row) return manager.setFocusedKey(key)
      const column = cell && collection.columns[[...row.children].indexOf(cell)]
      // The Tab key into a control of another row leads back to the row that had the focus: the table is one stop.
      if (column && (target === cell || !isFocusVisible)) manager.setFocusedKey(cellKeyOf(key, column.key))
    },
  }
}

/** Moves the focus to the row or cell that has it by the table's state. In a cell with controls one of them gets it. */
export const useRowFocus = <Item,>(body: RefObject<HTMLElement | null>, { selectionManager: { isFocused, focusedKey, childFocusStrategy } }: TableState<TableEntry<Item>>, collection: RowCollection<Item>): void => {
  const column = focusedKey === null ? null : columnKeyOf(focusedKey)
  const columnIndex = column === null ? null : collection.columns.findIndex(({ key }) => key === column)
  useEffect(() => {
    const active = document.activeElement
    // A menu of the row that has just opened keeps the focus.
    const isElsewhere = active !== null && active !== document.body && body.current?.closest('.table')?.contains(active) !== true
    if (!isFocused || focusedKey === null || isElsewhere) return
    const row = body.current?.querySelector<HTMLElement>(`.table__row[data-key="${CSS.escape(rowKeyOf(focusedKey))}"]`)
    const target = columnIndex === null ? row : row?.children[columnIndex]
    if (!(target instanceof HTMLElement)) return
    if (columnIndex !== null && target !== active && target.contains(active)) return
    const inner = columnIndex === null ? undefined : focusablesIn(target).at(childFocusStrategy === 'last' ? -1 : 0)
    const wanted = inner ?? target
    if (wanted !== active) wanted.focus({ preventScroll: true })
  }, [body, isFocused, focusedKey, columnIndex, childFocusStrategy])
}
