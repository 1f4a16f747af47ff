import type { ReactNode } from 'react'

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

export type TableColumn<Item> = {
  readonly id: string
  readonly label: string
  readonly cell: (item: Item) => ReactNode
  readonly align?: 'start' | 'end'
  /** A length for CSS grid such as `8rem`, `30%` or `2fr`; without one, a share of what is left. */
  readonly width?: string
  readonly canSort?: boolean
}

/** What the head of a column says and does. */
export type ColumnHead = { readonly id: string; readonly label: string; readonly canSort: boolean }

export type TableGroup<Item> = { readonly id: string; readonly label: string; readonly items: readonly Item[] }
