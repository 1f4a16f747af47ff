import { useRef } from 'react'
import { CollectionRendererContext, DefaultCollectionRenderer } from 'react-aria-components'
import { mergeProps, useFocusRing, useHover, useTableCell, useTableRow, useTableSelectionCheckbox } from 'react-aria'
import { useText } from '../text.ts'
import { RowSelection } from './row-selection.tsx'
import { selectColumn, type RowCollection } from './table-collection.ts'
import { useTableParts } from './table-context.ts'

type Node<Item> = RowCollection<Item>['columns'][number]

const SelectCell = <Item,>({ node }: { readonly node: Node<Item> }) => {
  const text = useText()
  const { state } = useTableParts<Item>()
  const cell = useRef<HTMLDivElement>(null)
  const { gridCellProps } = useTableCell({ node, isVirtualized: true }, state, cell)
  const { checkboxProps } = useTableSelectionCheckbox({ key: node.parentKey ?? '' }, state)
  return (
    <div {...gridCellProps} ref={cell} className="table__cell table__cell--select">
      <RowSelection {...checkboxProps} label={text.ui.selectRow} />
    </div>
  )
}

const ValueCell = <Item,>({ node }: { readonly node: Node<Item> }) => {
  const { state, columns } = useTableParts<Item>()
  const cell = useRef<HTMLDivElement>(null)
  const { gridCellProps } = useTableCell({ node, isVirtualized: true }, state, cell)
  const { isFocusVisible, focusProps } = useFocusRing()
  const column = columns.find(({ id }) => id === node.column?.key)
  const entry = node.value
  return (
    <div {...mergeProps(gridCellProps, focusProps)} ref={cell} className="table__cell" data-label={column?.label} data-align={column?.align ?? 'start'}
      data-focus-visible={isFocusVisible || undefined}>
      {entry?.kind === 'group' ? entry.label : entry && column?.cell(entry.item)}
    </div>
  )
}

/** One row of a table, or the heading of a group of rows. */
export const TableRow = <Item,>({ node }: { readonly node: Node<Item> }) => {
  const { state, currentId, hasAction } = useTableParts<Item>()
  const row = useRef<HTMLDivElement>(null)
  const isGroup = node.value?.kind === 'group'
  const { rowProps, isSelected, isPressed } = useTableRow({ node, isVirtualized: true }, state, row)
  const { isFocusVisible, focusProps } = useFocusRing()
  const { isHovered, hoverProps } = useHover({ isDisabled: isGroup || !hasAction })
  const cells = [...(state.collection.getChildren?.(node.key) ?? [])]
  return (
    <div {...mergeProps(rowProps, focusProps, hoverProps)} ref={row} className={isGroup ? 'table__group' : 'table__row'}
      aria-current={currentId === node.key || undefined} data-current={currentId === node.key} data-opens={hasAction} data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined} data-pressed={isPressed || undefined} data-focus-visible={isFocusVisible || undefined}>
      {/* A menu in a cell is laid out by itself, not like the rows of the table. */}
      <CollectionRendererContext value={DefaultCollectionRenderer}>
        {cells.map((cell) => (cell.column?.key === selectColumn ? <SelectCell key={cell.key} node={cell} /> : <ValueCell key={cell.key} node={cell} />))}
      </CollectionRendererContext>
    </div>
  )
}
