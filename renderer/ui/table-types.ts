import type { Shown } from './shown.ts'

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

export type TableColumn<Item> = {
  readonly id: string
  readonly label: string
  readonly cell: (item: Item) => Shown
  readonly align?: 'start' | 'end'
  /** A length for CSS grid such as `8rem`, `30%` or `2fr`; by default a share of the remaining width. */
  readonly width?: string
  readonly canSort?: boolean
}

/** The header of a column. */
export type ColumnHead = { readonly id: string; readonly label: string; readonly canSort: boolean }

export type TableGroup<Item> = { readonly id: string; readonly label: string; readonly items: readonly Item[] }
