import { ArrowDown, ArrowUp } from '@phosphor-icons/react'
import { useRef } from 'react'
import { mergeProps, useFocusRing, useHover, useTableColumnHeader, useTableHeaderRow, useTableRowGroup, useTableSelectAllCheckbox } from 'react-aria'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import { RowSelection } from './row-selection.tsx'
import { selectColumn, type RowCollection } from './table-collection.ts'
import { useTableParts } from './table-context.ts'

type Node<Item> = RowCollection<Item>['columns'][number]

const ColumnHead = <Item,>({ node }: { readonly node: Node<Item> }) => {
  const { state, columns } = useTableParts<Item>()
  const head = useRef<HTMLDivElement>(null)
  const { columnHeaderProps } = useTableColumnHeader({ node, isVirtualized: true }, state, head)
  const { isFocusVisible, focusProps } = useFocusRing()
  const column = columns.find(({ id }) => id === node.key)
  const canSort = column?.canSort ?? false
  const { isHovered, hoverProps } = useHover({ isDisabled: !canSort })
  const direction = state.sortDescriptor?.column === node.key ? state.sortDescriptor.direction : null
  return (
    <div {...mergeProps(columnHeaderProps, focusProps, hoverProps)} ref={head} className="table__column" data-align={column?.align ?? 'start'}
      data-sorts={canSort} data-hovered={isHovered || undefined} data-focus-visible={isFocusVisible || undefined}>
      <span className="table__column-words">
        {column?.label}
        {direction && <Icon shape={direction === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
      </span>
    </div>
  )
}

const SelectAll = <Item,>({ node }: { readonly node: Node<Item> }) => {
  const text = useText()
  const { state } = useTableParts<Item>()
  const head = useRef<HTMLDivElement>(null)
  const { columnHeaderProps } = useTableColumnHeader({ node, isVirtualized: true }, state, head)
  const { checkboxProps } = useTableSelectAllCheckbox(state)
  return (
    <div {...columnHeaderProps} ref={head} className="table__column">
      <RowSelection {...checkboxProps} label={text.ui.selectAll} />
    </div>
  )
}

/** The column headers; pressing one sorts, where the column can sort. Stays visible while the rows scroll. */
export const TableHead = <Item,>({ collection }: { readonly collection: RowCollection<Item> }) => {
  const { state } = useTableParts<Item>()
  const row = useRef<HTMLDivElement>(null)
  const [headerRow] = collection.headerRows
  const { rowGroupProps } = useTableRowGroup()
  const { rowProps } = useTableHeaderRow({ node: headerRow as Node<Item>, isVirtualized: true }, state, row)
  return (
    <div {...rowGroupProps} className="table__head">
      <div {...rowProps} ref={row} className="table__columns">
        {collection.columns.map((node) => (node.key === selectColumn ? <SelectAll key={node.key} node={node} /> : <ColumnHead key={node.key} node={node} />))}
      </div>
    </div>
  )
}
