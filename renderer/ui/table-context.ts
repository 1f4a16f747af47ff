import { createContext, useContext } from 'react'
import type { TableState } from 'react-stately'
import type { TableEntry } from './table-collection.ts'
import type { TableColumn } from './table-types.ts'

export type TableParts<Item> = {
  readonly state: TableState<TableEntry<Item>>
  readonly columns: readonly TableColumn<Item>[]
}

/** What the parts of a table's header share. A table holds items of one kind, so each part may assume its type. */
export const TableContext = createContext<TableParts<never> | null>(null)

export const useTableParts = <Item,>(): TableParts<Item> => {
  const parts = useContext(TableContext)
  if (!parts) throw new Error('A part of a table outside of it')
  return parts as unknown as TableParts<Item>
}
