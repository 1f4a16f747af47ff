import { ArrowDown, ArrowUp } from '@phosphor-icons/react'
import { Cell, Column as AriaColumn, Row, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components'
import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import { RowSelection } from './row-selection.tsx'
import './table.css'

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

export type TableColumn<Item> = {
  readonly id: string
  readonly label: string
  readonly cell: (item: Item) => ReactNode
  readonly align?: 'start' | 'end'
  /** A CSS width such as `8rem` or `30%`; the rest share what is left. */
  readonly width?: string
  readonly canSort?: boolean
}

export type TableGroup<Item> = { readonly id: string; readonly label: string; readonly items: readonly Item[] }

/**
 * Rows one can walk with the arrow keys, open with Enter or a click, and select with boxes.
 * The first column names its row. Under 800 px each row becomes pairs of label and value.
 * Give `groups` with labels, or one group with an empty label for a plain list.
 */
export const Table = <Item,>({ label, columns, groups, idOf, nameOf, onOpen, currentId, selection, sort, onSort }: {
  readonly label: string
  readonly columns: readonly TableColumn<Item>[]
  readonly groups: readonly TableGroup<Item>[]
  readonly idOf: (item: Item) => string
  /** The row in words, spoken and searched by typing. */
  readonly nameOf: (item: Item) => string
  readonly onOpen?: (item: Item) => void
  /** The row that is open beside the table. */
  readonly currentId?: string | null
  readonly selection?: { readonly ids: ReadonlySet<string>; readonly onChange: (ids: ReadonlySet<string>) => void }
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}) => {
  const text = useText()
  const items = groups.flatMap((group) => group.items)
  const open = (id: string): void => {
    const item = items.find((one) => idOf(one) === id)
    if (item !== undefined) onOpen?.(item)
  }
  return (
    <AriaTable
      className="table" aria-label={label} selectionMode={selection ? 'multiple' : 'none'} selectionBehavior="toggle"
      {...(selection ? {
        selectedKeys: selection.ids,
        onSelectionChange: (keys: 'all' | Set<string | number>) =>
          selection.onChange(new Set(keys === 'all' ? items.map(idOf) : [...keys].map(String))),
      } : {})}
      {...(onOpen ? { onRowAction: (key) => open(String(key)) } : {})}
      {...(sort ? { sortDescriptor: sort } : {})}
      {...(onSort ? { onSortChange: ({ column, direction }) => onSort({ column: String(column), direction }) } : {})}
    >
      <TableHeader className="table__head">
        {selection && (
          <AriaColumn className="table__column" id="select" style={{ inlineSize: '2.75rem' }}>
            <RowSelection label={text.ui.selectAll} />
          </AriaColumn>
        )}
        {columns.map((column, index) => (
          <AriaColumn
            key={column.id} id={column.id} className="table__column" isRowHeader={index === 0} allowsSorting={column.canSort ?? false}
            data-align={column.align ?? 'start'} {...(column.width ? { style: { inlineSize: column.width } } : {})}
          >
            {({ sortDirection }) => (
              <span className="table__column-words">
                {column.label}
                {sortDirection && <Icon shape={sortDirection === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
              </span>
            )}
          </AriaColumn>
        ))}
      </TableHeader>
      <TableBody className="table__body">
        {groups.flatMap((group) => [
          ...(group.label === '' || group.items.length === 0 ? [] : [
            <Row key={`group ${group.id}`} id={`group ${group.id}`} className="table__group" textValue={group.label} isDisabled disabledBehavior="all">
              <Cell colSpan={columns.length + (selection ? 1 : 0)}>{group.label}</Cell>
            </Row>,
          ]),
          ...group.items.map((item) => (
            <Row key={idOf(item)} id={idOf(item)} className="table__row" textValue={nameOf(item)}
              data-current={currentId === idOf(item)} data-opens={onOpen !== undefined}>
              {selection && <Cell className="table__cell table__cell--select"><RowSelection label={text.ui.selectRow} /></Cell>}
              {columns.map((column) => (
                <Cell key={column.id} className="table__cell" data-label={column.label} data-align={column.align ?? 'start'}>{column.cell(item)}</Cell>
              ))}
            </Row>
          )),
        ])}
      </TableBody>
    </AriaTable>
  )
}

