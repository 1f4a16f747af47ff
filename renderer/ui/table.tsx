import { useEffect, useMemo, useRef } from 'react'
import { useTable } from 'react-aria'
import { useTableState } from 'react-stately'
import { RowCollection, rowKeyOf, type TableEntry } from './table-collection.ts'
import { DrawnRows } from './drawn-rows.ts'
import { TableContext, type TableParts } from './table-context.ts'
import { useRowBefore } from '../kept-place.ts'
import { useLayout } from '../layout.ts'
import { TableBody } from './table-body.tsx'
import { TableHead } from './table-head.tsx'
import { TableSort } from './table-sort.tsx'
import type { ColumnHead, Sort, TableColumn, TableGroup } from './table-types.ts'
import { useRowHeight } from './use-row-height.ts'
import './table.css'

type TableProps<Item> = {
  readonly label: string
  readonly columns: readonly TableColumn<Item>[]
  /** Pass the same array, and the same functions, while the rows are the same: a new one makes all rows again. */
  readonly groups: readonly TableGroup<Item>[]
  readonly idOf: (item: Item) => string
  /** The row as text, for screen readers and to search by typing. */
  readonly nameOf: (item: Item) => string
  /** Most rows have a second line. */
  readonly hasTwoLines?: boolean
  readonly onOpen?: (item: Item) => void
  /** For a list of one column: its header is only for screen readers. */
  readonly isHeadHidden?: boolean
  /** The row that is open beside the table. */
  readonly currentId?: string | null
  readonly selection?: { readonly ids: ReadonlySet<string>; readonly onChange: (ids: ReadonlySet<string>) => void }
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}

const selectWidth = '2.75rem'
/** Each row is a grid of its own, so a width must not depend on the content. */
const widthOf = (width = '1fr'): string => (width.endsWith('fr') ? `minmax(0, ${width})` : width)

type LayoutDelegate = NonNullable<Parameters<typeof useTable>[0]['layoutDelegate']>

/** What React Aria asks about a list of which not all rows are drawn, for Page Up and Page Down. */
const placesOf = <Item,>(rows: DrawnRows, collection: RowCollection<Item>): LayoutDelegate => ({
  getItemRect: (key) => {
    const index = collection.indexOf(key)
    return index < 0 ? null : { x: 0, y: rows.heights.topOf(index), width: 0, height: rows.heights.heightOf(index) }
  },
  getVisibleRect: () => ({ x: 0, y: rows.view.from, width: 0, height: rows.view.to - rows.view.from }),
  getContentSize: () => ({ width: 0, height: rows.heights.total }),
})

/**
 * A table: arrow keys move between rows, Enter or a click opens one, checkboxes select. Only visible rows are
 * drawn; the table keeps its whole height. The first column names its row. Below 800 px each row becomes pairs of
 * label and value, and a menu sorts. Pass `groups` with labels, or one group with an empty label for a plain list.
 */
export const Table = <Item,>({ label, columns, groups, idOf, nameOf, hasTwoLines = false, onOpen, currentId = null, selection, sort, onSort, isHeadHidden = false }: TableProps<Item>) => {
  const grid = useRef<HTMLDivElement>(null)
  const hasHead = useLayout() !== 'narrow'
  const hasSelection = selection !== undefined
  // Columns are new objects at each render of a page; their headers are the same.
  const headsText = JSON.stringify(columns.map(({ id, label: words, canSort = false }) => ({ id, label: words, canSort })))
  const heads = useMemo(() => JSON.parse(headsText) as readonly ColumnHead[], [headsText])
  const collection = useMemo(() => new RowCollection<Item>({ heads, groups, hasSelection, idOf, nameOf }), [heads, groups, hasSelection, idOf, nameOf])
  const state = useTableState<TableEntry<Item>>({
    collection, disabledKeys: collection.groupKeys, disabledBehavior: 'all', selectionMode: selection ? 'multiple' : 'none', selectionBehavior: 'toggle',
    ...(selection ? {
      selectedKeys: selection.ids,
      onSelectionChange: (keys) => selection.onChange(keys === 'all' ? new Set(groups.flatMap(({ items }) => items.map(idOf))) : new Set([...keys].map(String))),
    } : {}),
    ...(sort ? { sortDescriptor: sort } : {}),
    ...(onSort ? { onSortChange: ({ column, direction }) => onSort({ column: String(column), direction }) } : {}),
  })
  const rowHeight = useRowHeight(hasTwoLines)
  const rows = useMemo(() => new DrawnRows(rowHeight), [rowHeight])
  rows.setKeys(collection.keys)
  const layoutDelegate = useMemo(() => placesOf(rows, collection), [rows, collection])
  const open = (key: string | number): void => {
    const entry = collection.getItem(key)?.value
    if (entry?.kind === 'item') onOpen?.(entry.item)
  }
  const { gridProps } = useTable({ 'aria-label': label, isVirtualized: true, layoutDelegate, ...(onOpen ? { onRowAction: open } : {}) }, state, grid)
  const { focusedKey } = state.selectionManager
  const rowBefore = useRowBefore()
  // Rows that are always drawn: the one with the focus, the one that had it before Back, and the one that is open.
  const alwaysDrawn = useMemo(() => [focusedKey === null ? null : rowKeyOf(focusedKey), rowBefore, currentId], [focusedKey, rowBefore, currentId])
  useEffect(() => {
    if (currentId !== null) grid.current?.querySelector(`.table__row[data-key="${CSS.escape(currentId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const widths = [...(hasSelection ? [selectWidth] : []), ...columns.map(({ width }) => widthOf(width))]
  const parts: TableParts<Item> = { state, columns }
  return (
    <>
      {!hasHead && sort && onSort && <TableSort columns={columns} sort={sort} onSort={onSort} />}
      <TableContext value={parts as unknown as TableParts<never>}>
        <div {...gridProps} ref={grid} className="table" data-head={isHeadHidden ? 'hidden' : 'shown'} style={{ ['--table-columns' as string]: widths.join(' ') }}>
          <TableHead collection={collection} />
          <TableBody
            state={state} collection={collection} columns={columns} rows={rows} gridId={String(gridProps.id)} collectionId={String(Reflect.get(gridProps, 'data-collection'))}
            alwaysDrawn={alwaysDrawn} currentId={currentId} onOpen={onOpen ? open : null}
          />
        </div>
      </TableContext>
    </>
  )
}
