import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useFocusVisible, useTableRowGroup } from 'react-aria'
import type { TableState } from 'react-stately'
import { useLayout } from '../layout.ts'
import { useText } from '../text.ts'
import type { DrawnRows } from './drawn-rows.ts'
import { columnKeyOf, rowKeyOf, type RowCollection, type TableEntry } from './table-collection.ts'
import { TableGroupRow, TableRow } from './table-row.tsx'
import { partsOf } from './row-window.ts'
import type { TableColumn } from './table-types.ts'
import { rowEvents, useRowFocus } from './use-row-events.ts'

type BodyProps<Item> = {
  readonly state: TableState<TableEntry<Item>>
  readonly collection: RowCollection<Item>
  readonly columns: readonly TableColumn<Item>[]
  readonly rows: DrawnRows
  readonly gridId: string
  readonly collectionId: string
  /** Keys of rows that are drawn even where they are out of sight. */
  readonly alwaysDrawn: readonly (string | null)[]
  readonly currentId: string | null
  readonly onOpen: ((key: string) => void) | null
}

/** The rows of a table that are in sight. */
export const TableBody = <Item,>({ state, collection, columns, rows, gridId, collectionId, alwaysDrawn, currentId, onOpen }: BodyProps<Item>) => {
  const { ui } = useText()
  const body = useRef<HTMLDivElement>(null)
  const { rowGroupProps } = useTableRowGroup()
  const hasLabels = useLayout() === 'narrow'
  const { selectionManager: manager } = state
  const others = useMemo(() => alwaysDrawn.map((key) => (key === null ? -1 : collection.indexOf(key))), [alwaysDrawn, collection])
  const range = useSyncExternalStore(rows.subscribe, rows.range)
  const parts = partsOf(rows.heights, range, others)
  useLayoutEffect(() => (body.current === null ? undefined : rows.follow(body.current)), [rows])
  useLayoutEffect(() => rows.measure(parts))
  const { isFocusVisible } = useFocusVisible()
  useRowFocus(body, state, collection)
  const { focusedKey } = manager
  const tabRow = focusedKey === null ? null : rowKeyOf(focusedKey)
  useEffect(() => {
    if (manager.isFocused && isFocusVisible) rows.hold(tabRow)
  }, [rows, manager.isFocused, isFocusVisible, tabRow])
  const tabColumn = focusedKey === null ? null : columnKeyOf(focusedKey)
  const canSelect = manager.selectionMode !== 'none'
  return (
    <div {...rowGroupProps} {...rowEvents({ manager, collection, isFocusVisible, onOpen })} ref={body} className="table__body">
      {parts.map((part) => {
        if ('gap' in part) return <div key={`gap ${part.before}`} role="presentation" className="table__gap" style={{ blockSize: part.gap }} />
        const row = collection.rows[part.index]
        if (!row?.value) return null
        const key = String(row.key)
        if (row.value.kind === 'group') return <TableGroupRow key={key} label={row.value.label} index={part.index} columnCount={collection.columnCount} gridId={gridId} canSelect={canSelect} />
        return (
          <TableRow
            key={key} item={row.value.item} rowKey={key} index={part.index} columns={columns} gridId={gridId} collectionId={collectionId}
            isSelected={canSelect ? manager.isSelected(key) : null} isCurrent={key === currentId} opens={onOpen !== null}
            isTabStop={tabRow === key && tabColumn === null} tabColumn={tabRow === key ? tabColumn : null} hasLabels={hasLabels} selectLabel={ui.selectRow}
          />
        )
      })}
    </div>
  )
}
